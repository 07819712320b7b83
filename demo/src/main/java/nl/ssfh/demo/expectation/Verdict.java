package nl.ssfh.demo.expectation;

import java.time.YearMonth;
import java.util.Set;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MonthOutcome;

/**
 * What must be decided on one fee for one month of one placement.
 *
 * @param line of the placement in the population
 * @param cents zero unless granted
 */
public record Verdict(int line, Fee fee, YearMonth month, MonthOutcome outcome, long cents, Set<Exclusion> exclusions) {

    public Verdict {
        exclusions = Set.copyOf(exclusions);
    }

    public boolean isGranted() {
        return outcome == MonthOutcome.GRANTED;
    }
}
