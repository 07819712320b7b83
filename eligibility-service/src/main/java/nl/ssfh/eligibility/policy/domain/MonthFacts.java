package nl.ssfh.eligibility.policy.domain;

import java.time.YearMonth;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.contracts.Terms;

/**
 * What the tables are asked about: one fee in one placement-month, under terms that hold in it.
 *
 * @param lateAfterStart the claim was submitted after the deadline that counts from the start of the placement (X5)
 * @param lateAfterEnd the claim was submitted after the deadline that counts from its end (X5)
 * @param alreadyGranted the student has this fee for this month at another placement (X8)
 */
public record MonthFacts(
        Fee fee,
        YearMonth month,
        Terms terms,
        PlacementFacts placement,
        boolean lateAfterStart,
        boolean lateAfterEnd,
        boolean alreadyGranted) {

    public Regime regime() {
        return Regime.of(terms);
    }
}
