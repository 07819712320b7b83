package nl.ssfh.payouts.ledger.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger as an accountant reads it.
 *
 * @param number in the order of writing; numbers may be left out
 * @param transaction the entries of one movement have the same, and sum to zero
 * @param amount debit above zero, credit below
 * @param kind of movement, such as {@code COMMITMENT}
 * @param document what it follows from: a decision, a run, or a line of the bank
 * @param about the line of a schedule that it is about; absent for money that nobody can place
 */
public record LedgerLine(
        long number,
        UUID transaction,
        Account account,
        Money amount,
        String kind,
        UUID document,
        LocalDate bookedOn,
        @Nullable About about) {

    public Money debit() {
        return amount.belowZero() ? Money.ZERO : amount;
    }

    public Money credit() {
        return amount.belowZero() ? amount.negated() : Money.ZERO;
    }

    /**
     * A line of a schedule, with where it belongs.
     *
     * @param reference of the claim
     */
    public record About(
            UUID instalment, UUID placement, UUID practice, Fee fee, YearMonth month, int sequence, String reference) {}
}
