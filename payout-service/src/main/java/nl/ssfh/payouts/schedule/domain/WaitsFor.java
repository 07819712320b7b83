package nl.ssfh.payouts.schedule.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import nl.ssfh.contracts.BankReason;
import org.jspecify.annotations.Nullable;

/** The one thing that a line waits for, in words for the practice. */
public enum WaitsFor {
    RUN("de betaalrun", "the payment run"),
    RELEASE("de vrijgave van de betaalrun door een tweede behandelaar", "the release of the run by a second officer"),
    SENDING("het verzenden van de betaalrun naar de bank", "the sending of the run to the bank"),
    BANK_ACCOUNT("een rekeningnummer van de praktijk", "a bank account of the practice"),
    COOLING_OFF(
            "het einde van de wachttijd na een nieuw rekeningnummer",
            "the end of the cooling-off time of a new bank account"),
    CONFIRMATION(
            "de bevestiging dat de stage in deze maand doorliep",
            "the confirmation that the placement was running in this month"),
    BUDGET("ruimte in het budget van het fonds", "room in the budget of the fund"),
    BANK_ANSWER("het antwoord van de bank", "the answer of the bank"),
    NEW_BANK_ACCOUNT("een nieuw rekeningnummer van de praktijk", "a new bank account of the practice"),
    SET_OFF(
            "verrekening met de volgende betalingen aan de praktijk",
            "set-off against the next payments to the practice"),
    INVOICE_PAYMENT("de betaling van de factuur door de praktijk", "the payment of the invoice by the practice"),
    OFFICER("een behandelaar van het fonds", "an officer of the fund"),
    NOTHING("niets meer", "nothing more");

    private final String nl;
    private final String en;

    WaitsFor(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /**
     * What a line waits for.
     *
     * @param stops why a run of today would hold it, if it would
     */
    static WaitsFor of(Instalment line, @Nullable HoldReason stops) {
        return switch (line.state()) {
            case PLANNED, DUE -> line.isRecovery() ? back(line.back()) : toCome(stops);
            case IN_RUN -> line.released() ? SENDING : RELEASE;
            case SENT -> BANK_ANSWER;
            case HELD, RETURNED -> isOfFund(line.reason()) ? toCome(stops) : ofBank(line.bankReason());
            case PAID, CANCELLED, RECOVERED -> NOTHING;
        };
    }

    private static WaitsFor back(Instalment.@Nullable Back back) {
        return back == null || back.invoiceDueOn() == null ? SET_OFF : INVOICE_PAYMENT;
    }

    private static WaitsFor toCome(@Nullable HoldReason stops) {
        return stops == null ? RUN : stops.waitsFor();
    }

    private static boolean isOfFund(@Nullable String reason) {
        return reason != null && HoldReason.isOfFund(reason);
    }

    private static WaitsFor ofBank(@Nullable BankReason reason) {
        return reason != null && reason.isAboutAccount() ? NEW_BANK_ACCOUNT : OFFICER;
    }

    /** The reasons that may be gone once a practice has another bank account. */
    public static Set<String> reasonsToLookAgain() {
        return Stream.concat(
                        BankReason.codesAboutAccount().stream(),
                        Arrays.stream(HoldReason.values()).map(HoldReason::name))
                .collect(toUnmodifiableSet());
    }

    /** Whose turn it is, any of them; nobody's when only a day has to come. */
    public Set<Party> whom() {
        return switch (this) {
            case RUN, COOLING_OFF, SET_OFF, NOTHING -> Set.of();
            case BANK_ACCOUNT, NEW_BANK_ACCOUNT, INVOICE_PAYMENT -> Set.of(Party.PRACTICE);
            case CONFIRMATION -> Set.of(Party.PRACTICE, Party.STUDENT);
            case RELEASE, SENDING, BUDGET, OFFICER -> Set.of(Party.OFFICER);
            case BANK_ANSWER -> Set.of(Party.BANK);
        };
    }

    public String nl() {
        return nl;
    }

    public String en() {
        return en;
    }
}
