package nl.ssfh.contracts;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on one fee for one placement-month.
 *
 * @param amount zero unless granted; broken months are already taken into account
 * @param policy the policy version that was in force in the month, absent when none was
 * @param payoutMode absent when no policy version covers the month
 * @param confirmation absent when nobody is asked whether the placement was running
 */
public record MonthDecision(
        Fee fee,
        YearMonth month,
        MonthOutcome outcome,
        Money amount,
        @Nullable String policy,
        @Nullable PayoutMode payoutMode,
        List<Exclusion> exclusions,
        @Nullable Confirmation confirmation) {

    public MonthDecision {
        exclusions = List.copyOf(exclusions);
    }
}
