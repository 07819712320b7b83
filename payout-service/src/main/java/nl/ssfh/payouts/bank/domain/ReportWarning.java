package nl.ssfh.payouts.bank.domain;

import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/** What was odd about a report that was taken in all the same, in words for officers. */
public record ReportWarning(Oddity code, String english, String dutch) {

    /** What clients test for. */
    public enum Oddity {
        UNREADABLE_PART,
        OFF_BALANCE,
        WITHOUT_BALANCES,
        OTHER_ACCOUNT,
        /** It does not open with what the statement before it closed with. */
        BALANCE_GAP,
        /** Statements before it are missing. */
        SEQUENCE_GAP;

        public boolean isGap() {
            return this == BALANCE_GAP || this == SEQUENCE_GAP;
        }
    }

    static @Nullable ReportWarning of(BankStatement statement, boolean own) {
        if (!own) {
            return otherAccount(statement);
        }
        return switch (statement.soundness()) {
            case BALANCED -> null;
            case PARTLY_READ -> partlyRead(statement);
            case OFF_BALANCE -> offBalance(statement);
            case WITHOUT_BALANCES -> statement.kind() == ReportKind.CAMT_053 ? withoutBalances(statement) : null;
        };
    }

    private static ReportWarning otherAccount(BankStatement statement) {
        return new ReportWarning(
                Oddity.OTHER_ACCOUNT,
                "Statement %s is not of an account of the fund.".formatted(statement.number()),
                "Afschrift %s is niet van een rekening van het fonds.".formatted(statement.number()));
    }

    private static ReportWarning partlyRead(BankStatement statement) {
        return new ReportWarning(
                Oddity.UNREADABLE_PART,
                "A part of statement %s could not be read; what could be read is applied."
                        .formatted(statement.number()),
                "Een deel van afschrift %s was niet te lezen; wat te lezen was, is verwerkt."
                        .formatted(statement.number()));
    }

    private static ReportWarning offBalance(BankStatement statement) {
        var opening = statement.opening();
        var closing = statement.closing();
        var sum = closing == null ? Money.ZERO : closing.minus(statement.difference());
        return new ReportWarning(
                Oddity.OFF_BALANCE,
                "Statement %s does not add up: opening balance %s and entries of %s give %s, but the closing balance is %s."
                        .formatted(statement.number(), opening, statement.entries(), sum, closing),
                "Afschrift %s klopt niet: beginsaldo %s en mutaties van %s geven %s, maar het eindsaldo is %s."
                        .formatted(statement.number(), opening, statement.entries(), sum, closing));
    }

    private static ReportWarning withoutBalances(BankStatement statement) {
        return new ReportWarning(
                Oddity.WITHOUT_BALANCES,
                "Statement %s has no opening (OPBD or PRCD) or no closing balance (CLBD) in euros."
                        .formatted(statement.number()),
                "Afschrift %s heeft geen beginsaldo (OPBD of PRCD) of geen eindsaldo (CLBD) in euro's."
                        .formatted(statement.number()));
    }

    /** What is odd about how a statement follows the one before it. */
    static ReportWarning balanceGap(String number, Money before, Money opening) {
        return new ReportWarning(
                Oddity.BALANCE_GAP,
                "Statement %s opens with %s, but the one before it closed with %s.".formatted(number, opening, before),
                "Afschrift %s begint met %s, maar het vorige eindigde met %s.".formatted(number, opening, before));
    }

    static ReportWarning sequenceGap(String number, int before, int sequence) {
        return new ReportWarning(
                Oddity.SEQUENCE_GAP,
                "Statement %s has sequence number %d, but the last one before it has %d."
                        .formatted(number, sequence, before),
                "Afschrift %s heeft volgnummer %d, maar het laatste daarvoor heeft %d."
                        .formatted(number, sequence, before));
    }
}
