package nl.ssfh.payouts.bank.domain;

import java.time.LocalDate;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a statement (camt.053) or notification (camt.054).
 *
 * @param number by which the bank knows it
 * @param account IBAN that it is of, where it says so
 * @param sequence the bank's count of its statements on the account
 * @param page of a statement that the bank spreads over several
 * @param day of the closing balance, or on which it was made
 * @param entries the sum of what was booked, debit below zero
 * @param partly something of it could not be read
 */
public record BankStatement(
        ReportKind kind,
        String number,
        @Nullable String account,
        @Nullable Integer sequence,
        int page,
        @Nullable LocalDate day,
        @Nullable Money opening,
        @Nullable Money closing,
        Money entries,
        int count,
        boolean partly) {

    public Soundness soundness() {
        if (partly) {
            return Soundness.PARTLY_READ;
        }
        if (opening == null || closing == null) {
            return Soundness.WITHOUT_BALANCES;
        }
        return opening.plus(entries).equals(closing) ? Soundness.BALANCED : Soundness.OFF_BALANCE;
    }

    /** What the closing balance has more than opening balance and entries give; zero where that cannot be told. */
    public Money difference() {
        return opening == null || closing == null ? Money.ZERO : closing.minus(opening.plus(entries));
    }

    /** Whether the figures of a statement can be trusted. */
    public enum Soundness {
        /** Opening balance and entries give the closing balance. */
        BALANCED,
        OFF_BALANCE,
        /** A part could not be read, so nothing can be said. */
        PARTLY_READ,
        /** As every notification. */
        WITHOUT_BALANCES
    }
}
