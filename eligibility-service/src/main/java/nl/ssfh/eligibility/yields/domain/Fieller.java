package nl.ssfh.eligibility.yields.domain;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Cents per person who stays, with the 95 % interval of Fieller (1954) for the ratio of two means.
 *
 * <p>Why this one: cost and staying are of the same persons, so they go together, and Fieller takes that into account.
 * It needs five sums where a bootstrap needs every person, again and again; it gives the same answer every time. And
 * where so few stay that the ratio could be anything it gives no interval, where the delta method gives a false one.
 */
final class Fieller {

    private Fieller() {}

    /** Of persons of whom somebody stays. */
    static Estimate costPerRetained(Cohort cohort) {
        double ratio = cohort.cents().doubleValue() / cohort.retained();
        return cohort.persons() < 2 ? Estimate.unsure(ratio, 0) : estimate(cohort, ratio);
    }

    /** The limits are where the mean of cost less ratio times staying is just not yet too far from zero. */
    private static Estimate estimate(Cohort cohort, double ratio) {
        double persons = cohort.persons();
        double t = Quantiles.student(cohort.persons() - 1);
        double k = t * t / persons;
        double cost = cohort.cents().doubleValue() / persons;
        double staying = cohort.retained() / persons;
        var retained = BigDecimal.valueOf(cohort.retained());
        double a = staying * staying - k * covariance(cohort, retained, retained, retained);
        if (a <= 0) {
            return Estimate.unsure(ratio, 0);
        }
        double b = cost * staying - k * covariance(cohort, cohort.centsOfRetained(), cohort.cents(), retained);
        double c = cost * cost - k * covariance(cohort, cohort.squares(), cohort.cents(), cohort.cents());
        double root = Math.sqrt(Math.max(0, b * b - a * c));
        return Estimate.between(Math.max(0, (b - root) / a), ratio, (b + root) / a, 0);
    }

    /** Exact until the division: the difference is often small beside what is subtracted. */
    private static double covariance(Cohort cohort, BigDecimal products, BigDecimal left, BigDecimal right) {
        var n = BigDecimal.valueOf(cohort.persons());
        return n.multiply(products)
                .subtract(left.multiply(right))
                .divide(n.multiply(n.subtract(BigDecimal.ONE)), MathContext.DECIMAL64)
                .doubleValue();
    }
}
