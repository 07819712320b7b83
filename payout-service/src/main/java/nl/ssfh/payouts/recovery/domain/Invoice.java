package nl.ssfh.payouts.recovery.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.recovery.domain.RecoveryRefused.Why;
import org.jspecify.annotations.Nullable;

/**
 * What a practice is asked to pay of a recovery.
 *
 * @param reference its number, which the practice gives with its payment
 * @param part of an instalment plan
 * @param withdrawnOn the day on which another way took its place
 */
public record Invoice(
        UUID id,
        UUID recovery,
        UUID practice,
        String reference,
        @Nullable Integer part,
        Money amount,
        Money paid,
        LocalDate issuedOn,
        LocalDate dueOn,
        @Nullable LocalDate withdrawnOn) {

    public Money open() {
        return withdrawnOn == null ? amount.minus(paid) : Money.ZERO;
    }

    public InvoiceState state(LocalDate today) {
        if (withdrawnOn != null) {
            return InvoiceState.WITHDRAWN;
        }
        if (open().equals(Money.ZERO)) {
            return InvoiceState.PAID;
        }
        return today.isAfter(dueOn) ? InvoiceState.OVERDUE : InvoiceState.OPEN;
    }

    public void mayBePaid() {
        if (withdrawnOn != null) {
            throw new RecoveryRefused(Why.INVOICE_WITHDRAWN);
        }
        if (open().equals(Money.ZERO)) {
            throw new RecoveryRefused(Why.INVOICE_PAID);
        }
    }

    /** The number of an invoice on paper. */
    public static String reference(int year, int number) {
        return "T%d-%05d".formatted(year, number);
    }
}
