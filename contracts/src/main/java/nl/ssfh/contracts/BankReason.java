package nl.ssfh.contracts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Why a bank did not pay, or sent money back, as far as it makes a difference: from the ISO 20022 external codes that
 * events carry, in words for people.
 */
public enum BankReason {
    WRONG_ACCOUNT(
            true,
            "Het rekeningnummer klopt niet.",
            "The account number is not right.",
            "AC01 AC02 AC03 AC11 AC12 AC13 RC01 RC04 RC07 CNOR"),
    CLOSED_ACCOUNT(true, "De rekening is opgeheven.", "The account is closed.", "AC04 AC05 AC07 MD07"),
    BLOCKED_ACCOUNT(true, "De rekening is geblokkeerd.", "The account is blocked.", "AC06"),
    WRONG_NAME(
            true,
            "De naam hoort niet bij het rekeningnummer.",
            "The name does not belong to the account number.",
            "BE01 BE04 BE05 BE06"),
    NOT_ALLOWED(
            true,
            "Op deze rekening kunnen wij niet betalen.",
            "We cannot pay into this account.",
            "AG01 AG02 AC14 AC15 AC16"),
    DUPLICATE(
            false,
            "De bank zag het aan voor een betaling die er al was.",
            "The bank took it for a payment that it had already.",
            "AM05 DU01 DU02 DU03 DU04 DU05"),
    NO_MONEY(
            false,
            "Er stond niet genoeg geld op de rekening van het fonds.",
            "There was not enough money on the account of the fund.",
            "AM04"),
    AMOUNT(
            false,
            "De bank voert dit bedrag niet uit.",
            "The bank does not execute this amount.",
            "AM01 AM02 AM03 AM06 AM07 AM09 AM12 AM14 AM21"),
    FILE(
            false,
            "De bank kon het bestand van het fonds niet verwerken.",
            "The bank could not process the file of the fund.",
            "AM10 AM18 AM19 AM20 DT01 FF01 FF02 FF03 FF05 TD01 TM01"),
    SENT_BACK(
            false,
            "De ontvanger of zijn bank heeft het geld teruggestuurd.",
            "The receiver or his bank sent the money back.",
            "CUST FOCR MS02"),
    LAW(
            false,
            "De bank moet van de wet eerst meer weten.",
            "By law the bank has to know more first.",
            "RR01 RR02 RR03 RR04"),
    UNKNOWN(
            false,
            "De bank gaf geen reden die wij u kunnen uitleggen.",
            "The bank gave no reason that we can explain to you.",
            "");

    private final boolean aboutAccount;
    private final String nl;
    private final String en;
    private final String codes;

    BankReason(boolean aboutAccount, String nl, String en, String codes) {
        this.aboutAccount = aboutAccount;
        this.nl = nl;
        this.en = en;
        this.codes = codes;
    }

    public static BankReason of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.codes().contains(code))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** The codes after which only another bank account helps. */
    public static Set<String> codesAboutAccount() {
        return Arrays.stream(values())
                .filter(BankReason::isAboutAccount)
                .flatMap(reason -> reason.codes().stream())
                .collect(toUnmodifiableSet());
    }

    private List<String> codes() {
        return codes.isEmpty() ? List.of() : List.of(codes.split(" "));
    }

    /** Only another bank account helps. */
    public boolean isAboutAccount() {
        return aboutAccount;
    }

    public String nl() {
        return nl;
    }

    public String en() {
        return en;
    }
}
