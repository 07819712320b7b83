package nl.ssfh.eligibility.yields.api;

import java.math.BigDecimal;
import nl.ssfh.eligibility.yields.domain.Cohort;
import nl.ssfh.eligibility.yields.domain.Estimate;
import nl.ssfh.eligibility.yields.domain.Estimate.Interval;
import nl.ssfh.eligibility.yields.domain.Yield.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group of persons; nothing but its name where it is hidden. */
@Schema(name = "YieldLine", description = "A group of persons; nothing but its name where it is hidden")
record YieldLineView(
        @Schema(examples = "BBL", description = "UNKNOWN where it was not told, TOTAL for all")
        String segment,

        @Schema(examples = "false", description = "Whether it is small, or would give away one that is")
        boolean hidden,

        @Schema(examples = "241") @Nullable Long persons,

        @Schema(examples = "152", description = "Of these, those who work in GP care") @Nullable
        Long retained,

        @Schema(examples = "23980000", description = "Paid for all these persons, less what came back") @Nullable
        Long paidCents,

        @Schema(description = "Of one person who works in GP care in so many") @Nullable
        EstimateView share,

        @Schema(description = "Absent when nobody works in GP care") @Nullable
        EstimateView centsPerRetained) {

    /** A number with its 95 % interval. */
    @Schema(name = "YieldEstimate", description = "A number with its 95 % interval")
    record EstimateView(
            @Schema(examples = "0.6307") BigDecimal value,

            @Schema(examples = "0.5681", description = "Absent when the persons are too few to say") @Nullable
            BigDecimal low,

            @Schema(examples = "0.6891", description = "Absent when the persons are too few to say") @Nullable
            BigDecimal high) {

        static EstimateView of(Estimate estimate) {
            var interval = estimate.interval();
            return new EstimateView(
                    estimate.value(),
                    interval.map(Interval::low).orElse(null),
                    interval.map(Interval::high).orElse(null));
        }
    }

    static YieldLineView of(Line line) {
        var cohort = line.cohort();
        return cohort == null
                ? new YieldLineView(line.segment(), true, null, null, null, null, null)
                : shown(line.segment(), cohort);
    }

    private static YieldLineView shown(String segment, Cohort cohort) {
        return new YieldLineView(
                segment,
                false,
                cohort.persons(),
                cohort.retained(),
                cohort.paid().cents(),
                EstimateView.of(cohort.share()),
                cohort.costPerRetained().map(EstimateView::of).orElse(null));
    }
}
