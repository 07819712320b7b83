package nl.ssfh.eligibility.redecision.domain;

import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;

/**
 * What a redecision changes in all.
 *
 * @param months fees of months with another amount or outcome
 * @param up what is paid more, over all that goes up
 * @param down what is paid less or asked back, over all that goes down; not negative
 * @param undecided months that a person must decide on now
 * @param perMonth the earliest first
 */
public record ChangeTotals(
        long students,
        long placements,
        long practices,
        long months,
        Money up,
        Money down,
        long undecided,
        List<PerMonth> perMonth) {

    public ChangeTotals {
        perMonth = List.copyOf(perMonth);
    }

    /** The same of one fee in one month. */
    public record PerMonth(YearMonth month, Fee fee, long placements, Money up, Money down) {}
}
