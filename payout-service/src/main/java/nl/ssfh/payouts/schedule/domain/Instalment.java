package nl.ssfh.payouts.schedule.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * An instalment (termijn) as it stands: one per placement, fee, month and sequence.
 *
 * @param sequence 0 for the original, one more for each delta
 * @param amount negative for a recovery
 * @param settled what of the amount is settled: booked by the bank, or set off
 * @param reason why it is held or came back
 * @param payDate the day on which it is, or was, paid by the bank; absent while it is in no run
 * @param decision the decision that gave the amount
 */
public record Instalment(
        UUID id,
        UUID placement,
        UUID claim,
        UUID practice,
        Fee fee,
        YearMonth month,
        int sequence,
        Money amount,
        Money settled,
        InstalmentState state,
        @Nullable String reason,
        YearMonth dueMonth,
        @Nullable LocalDate payDate,
        UUID decision,
        @Nullable String policy) {

    public boolean isRecovery() {
        return amount.belowZero();
    }
}
