package nl.ssfh.eligibility.threshold.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * How placements lie around a number of hours at which amounts change.
 *
 * @param steps of half an hour, from three hours below to three hours above
 */
public record ThresholdCounts(BigDecimal threshold, List<Step> steps) {

    public static final BigDecimal WIDTH = new BigDecimal("0.5");
    public static final int STEPS = 12;

    public ThresholdCounts {
        steps = List.copyOf(steps);
    }

    /** Placements with at least {@code from} and less than {@code to} hours a week. */
    public record Step(BigDecimal from, BigDecimal to, long placements) {}

    /** In the half hour just below. */
    public long justBelow() {
        return steps.get(STEPS / 2 - 1).placements();
    }

    /** In the half hour that begins at the threshold. */
    public long justAbove() {
        return steps.get(STEPS / 2).placements();
    }
}
