package nl.ssfh.eligibility.threshold.domain;

import java.math.BigDecimal;

/** Counts the placements of claims that were not withdrawn, by the hours they began with. */
public interface HourCounts {

    ThresholdCounts around(BigDecimal threshold);
}
