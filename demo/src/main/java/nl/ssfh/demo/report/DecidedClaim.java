package nl.ssfh.demo.report;

import java.util.List;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.demo.expectation.Verdict;

/**
 * A claim as the platform decided on it in the end.
 *
 * @param line of its placement in the population
 * @param decisions how many were taken on it
 */
public record DecidedClaim(int line, ClaimOutcome outcome, int decisions, List<Verdict> verdicts) {

    public DecidedClaim {
        verdicts = List.copyOf(verdicts);
    }
}
