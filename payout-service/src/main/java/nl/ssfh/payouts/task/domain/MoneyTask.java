package nl.ssfh.payouts.task.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a practice must do before money moves.
 *
 * @param amount what waits for it; nothing yet for a practice of which no line came to a run
 * @param invoice the one to pay
 */
public record MoneyTask(
        MoneyTaskKind kind,
        UUID practice,
        Money amount,
        @Nullable OpenInvoice invoice) {

    /** An invoice of which something is open. */
    public record OpenInvoice(UUID id, String reference, LocalDate dueOn) {}
}
