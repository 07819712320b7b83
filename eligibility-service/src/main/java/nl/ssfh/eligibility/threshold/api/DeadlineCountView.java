package nl.ssfh.eligibility.threshold.api;

import java.util.List;
import nl.ssfh.eligibility.policy.domain.Regime;
import nl.ssfh.eligibility.threshold.domain.Deadline.CountedFrom;
import nl.ssfh.eligibility.threshold.domain.DeadlineCounts;
import nl.ssfh.eligibility.threshold.domain.DeadlineCounts.Day;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** On which days around a deadline claims were submitted. */
@Schema(name = "DeadlineCount", description = "On which days around a deadline claims were submitted")
record DeadlineCountView(
        Regime regime,

        @Schema(description = "The day of the placement from which the months are counted")
        CountedFrom countedFrom,

        @Schema(examples = "4") int months,

        List<DayView> days) {

    /** One day. */
    @Schema(name = "DeadlineDay", description = "One day")
    record DayView(
            @Schema(examples = "-3", description = "Days after the limit: 0 is the last day in time")
            int fromLimit,

            @Schema(examples = "12", description = "Absent when fewer than five, but not none") @Nullable
            Long claims) {

        static DayView of(Day day) {
            return new DayView(day.fromLimit(), day.claims());
        }
    }

    static DeadlineCountView of(DeadlineCounts counts) {
        var deadline = counts.deadline();
        return new DeadlineCountView(
                deadline.regime(),
                deadline.from(),
                deadline.months(),
                counts.days().stream().map(DayView::of).toList());
    }
}
