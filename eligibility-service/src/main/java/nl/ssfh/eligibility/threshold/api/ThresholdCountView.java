package nl.ssfh.eligibility.threshold.api;

import java.math.BigDecimal;
import java.util.List;
import nl.ssfh.eligibility.threshold.domain.ThresholdCounts;
import nl.ssfh.eligibility.threshold.domain.ThresholdCounts.Step;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How placements lie around a number at which amounts change. */
@Schema(name = "ThresholdCount", description = "How placements lie around a number at which amounts change")
record ThresholdCountView(
        @Schema(examples = "hoursPerWeek") String fact,

        @Schema(examples = "15") BigDecimal threshold,

        @Schema(examples = "40", description = "In the step just below")
        long justBelow,

        @Schema(examples = "310", description = "In the step that begins at the threshold")
        long justAbove,

        List<StepView> steps) {

    /** Placements within half an hour of each other. */
    @Schema(name = "ThresholdStep", description = "Placements within half an hour of each other")
    record StepView(
            @Schema(examples = "15") BigDecimal from,

            @Schema(examples = "15.5", description = "Not included")
            BigDecimal to,

            @Schema(examples = "310") long placements) {

        static StepView of(Step step) {
            return new StepView(step.from(), step.to(), step.placements());
        }
    }

    static ThresholdCountView of(ThresholdCounts counts) {
        return new ThresholdCountView(
                "hoursPerWeek",
                counts.threshold(),
                counts.justBelow(),
                counts.justAbove(),
                counts.steps().stream().map(StepView::of).toList());
    }
}
