package nl.ssfh.payouts.schedule.domain;

import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of a schedule, as far as a new decision must know it.
 *
 * @param sequence 0 for the original, one more for each delta
 * @param amount negative for a recovery
 * @param dueMonth the first run that may pay it
 * @param policy the version that gave the amount
 * @param fixed it was handed to the bank or settled in part: never rewritten, whatever its state
 */
public record Line(
        UUID id,
        FeeMonth key,
        int sequence,
        Money amount,
        InstalmentState state,
        YearMonth dueMonth,
        @Nullable String policy,
        boolean fixed) {

    boolean mayChange() {
        return !fixed && !state.isBeyondChange();
    }
}
