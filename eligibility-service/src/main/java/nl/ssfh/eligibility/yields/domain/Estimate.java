package nl.ssfh.eligibility.yields.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number that a few persons tell of many, and how sure it is.
 *
 * @param interval empty when the persons are too few to say anything
 */
public record Estimate(BigDecimal value, Optional<Interval> interval) {

    /** Within these two the true number lies in 95 of 100 cases. */
    public record Interval(BigDecimal low, BigDecimal high) {}

    static Estimate between(double low, double value, double high, int decimals) {
        return new Estimate(
                rounded(value, decimals), Optional.of(new Interval(rounded(low, decimals), rounded(high, decimals))));
    }

    static Estimate unsure(double value, int decimals) {
        return new Estimate(rounded(value, decimals), Optional.empty());
    }

    private static BigDecimal rounded(double number, int decimals) {
        return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP);
    }
}
