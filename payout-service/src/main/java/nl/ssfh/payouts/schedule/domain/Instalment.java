package nl.ssfh.payouts.schedule.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.BankReason;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.RecoveryWay;
import org.jspecify.annotations.Nullable;

/**
 * An instalment (termijn) as it stands: one per placement, fee, month and sequence.
 *
 * @param sequence 0 for the original, one more for each delta
 * @param amount negative for a recovery
 * @param settled what of the amount is settled: booked by the bank, or set off
 * @param reason why it is held or came back
 * @param payDate the day on which it is, or was, paid by the bank; absent while it is in no run
 * @param released it is in a run to which a second officer agreed, and which waits to be sent
 * @param cause what gave the amount
 * @param bankNo the line of the bank that refused it or brought it back
 * @param back of a recovery only
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
        boolean released,
        Cause cause,
        @Nullable String policy,
        @Nullable UUID bankNo,
        @Nullable Back back) {

    public Progress progress() {
        return Progress.of(state, isRecovery());
    }

    /** Why the bank refused it or sent it back; absent for what the fund itself holds. */
    public @Nullable BankReason bankReason() {
        boolean stopped = state == InstalmentState.HELD || state == InstalmentState.RETURNED;
        return stopped && reason != null && !HoldReason.isOfFund(reason) ? BankReason.of(reason) : null;
    }

    public boolean isRecovery() {
        return amount.belowZero();
    }

    /**
     * How a recovery comes back.
     *
     * @param invoiceDueOn of the first invoice that is open
     */
    public record Back(RecoveryWay way, @Nullable LocalDate invoiceDueOn) {}
}
