package nl.ssfh.payouts.schedule.domain;

import java.time.YearMonth;
import java.util.Comparator;
import nl.ssfh.contracts.Fee;

/** One fee of one placement-month: what is decided on, and what the lines of a schedule sum up to. */
public record FeeMonth(Fee fee, YearMonth month) implements Comparable<FeeMonth> {

    private static final Comparator<FeeMonth> BY_MONTH =
            Comparator.comparing(FeeMonth::month).thenComparing(FeeMonth::fee);

    @Override
    public int compareTo(FeeMonth other) {
        return BY_MONTH.compare(this, other);
    }
}
