package nl.ssfh.payouts.sampling.domain;

import java.util.List;
import nl.ssfh.contracts.Money;

/**
 * A stratum, and what was found of each of its lines that were drawn.
 *
 * @param errors one for each line that was looked at: paid too much above zero, too little below
 */
public record StratumFindings(Stratum stratum, List<Money> errors) {

    public StratumFindings {
        errors = List.copyOf(errors);
        if (errors.size() > stratum.lines()) {
            throw new IllegalArgumentException("More findings than lines: " + stratum);
        }
    }

    /** Every line was looked at: it is known, and not estimated. */
    boolean isWhole() {
        return errors.size() == stratum.lines();
    }

    /** The mean error of a line in cents. */
    double mean() {
        return errors.stream().mapToLong(Money::cents).average().orElse(0);
    }

    /** The variance of the errors of lines, in cents squared. */
    double variance() {
        double mean = mean();
        double squares = errors.stream()
                .mapToDouble(error -> (error.cents() - mean) * (error.cents() - mean))
                .sum();
        return errors.size() < 2 ? 0 : squares / (errors.size() - 1);
    }

    /** What a variance of one weighs in that of the whole: N (N - n) / n, which counts that the population ends. */
    double gain() {
        double lines = stratum.lines();
        return lines * (lines - errors.size()) / errors.size();
    }
}
