package nl.ssfh.payouts.sampling.domain;

import java.util.List;
import nl.ssfh.contracts.Money;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What the errors in a sample say of all lines that it was drawn from: the stratified mean per unit, whose theory is in
 * Cochran, Sampling Techniques (1977), chapter 5.
 *
 * <p>The estimate is the sum over strata of N times the mean error, its variance that of N (N - n) / n times the variance
 * of the errors, and the interval so many standard errors to both sides as Student's t says for the degrees of freedom of
 * Satterthwaite. Bounds are rounded outwards.
 *
 * <p>A sample without any error has no variance to go by. Then the bound is what may have been missed: were lines in
 * error, each by at most its amount, the chance to draw none of them falls with e to the power of the sum of their
 * sampling fractions; so with confidence c no more than -ln(1 - c) times the largest amount over the fraction of its
 * stratum (rule of three: 3 for 95 percent). Strata of which every line was looked at can hide nothing.
 *
 * @param confidence in percent
 * @param estimate of the error in euros, too much above zero
 * @param lower not less than this, with that confidence
 * @param upper not more than this, with that confidence
 */
public record Extrapolation(int confidence, Method method, Money estimate, Money lower, Money upper) {

    /** How the interval was found. */
    public enum Method {
        /** Stratified mean per unit, with Student's t. */
        MEAN_PER_UNIT,
        /** No error was found: what may have been missed. */
        NO_ERROR_FOUND,
        /** Every line was looked at. */
        COMPLETE
    }

    public static Extrapolation of(List<StratumFindings> strata, int confidence) {
        if (strata.stream().allMatch(StratumFindings::isWhole)) {
            var known = cents(Math.rint(estimate(strata)));
            return new Extrapolation(confidence, Method.COMPLETE, known, known, known);
        }
        boolean noError =
                strata.stream().flatMap(stratum -> stratum.errors().stream()).allMatch(Money.ZERO::equals);
        return noError ? missed(strata, confidence) : estimated(strata, confidence);
    }

    private static Extrapolation estimated(List<StratumFindings> strata, int confidence) {
        double estimate = estimate(strata);
        double variance = strata.stream()
                .mapToDouble(stratum -> stratum.gain() * stratum.variance())
                .sum();
        double half = variance == 0 ? 0 : quantile(confidence, degrees(strata)) * Math.sqrt(variance);
        return new Extrapolation(
                confidence,
                Method.MEAN_PER_UNIT,
                cents(Math.rint(estimate)),
                cents(Math.floor(estimate - half)),
                cents(Math.ceil(estimate + half)));
    }

    /** Within how many standard errors a two-sided interval of so much confidence, in percent, lies. */
    static double quantile(int confidence, double degrees) {
        return TDistribution.of(degrees).inverseSurvivalProbability((100 - confidence) / 200.0);
    }

    private static double estimate(List<StratumFindings> strata) {
        return strata.stream()
                .mapToDouble(stratum -> stratum.stratum().lines() * stratum.mean())
                .sum();
    }

    /** Satterthwaite's: between those of the stratum that has least and those of all together. */
    private static double degrees(List<StratumFindings> strata) {
        double sum = 0;
        double squares = 0;
        for (var stratum : strata) {
            double part = stratum.gain() * stratum.variance();
            sum += part;
            squares += part == 0 ? 0 : part * part / (stratum.errors().size() - 1);
        }
        return sum * sum / squares;
    }

    private static Extrapolation missed(List<StratumFindings> strata, int confidence) {
        double factor = -Math.log(1 - confidence / 100.0);
        double worst = strata.stream()
                .filter(stratum -> !stratum.isWhole())
                .mapToDouble(Extrapolation::largestOverFraction)
                .max()
                .orElse(0);
        long total = strata.stream()
                .filter(stratum -> !stratum.isWhole())
                .mapToLong(stratum -> stratum.stratum().total().cents())
                .sum();
        var bound = cents(Math.min((double) total, Math.ceil(factor * worst)));
        return new Extrapolation(confidence, Method.NO_ERROR_FOUND, Money.ZERO, bound.negated(), bound);
    }

    private static double largestOverFraction(StratumFindings stratum) {
        return (double) stratum.stratum().largest().cents()
                * stratum.stratum().lines()
                / stratum.errors().size();
    }

    private static Money cents(double cents) {
        return new Money((long) cents);
    }
}
