package nl.ssfh.eligibility.replay.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.ssfh.contracts.Fee;
import org.jspecify.annotations.Nullable;

/**
 * What a policy would have cost, beside another.
 *
 * @param lines by month and segment, in order
 * @param spread who gains and who loses, the greatest losses first
 * @param scaled the rows that were scaled to a budget, when that was asked
 */
public record ReplayResult(
        long placements,
        List<Line> lines,
        List<Bucket> spread,
        @Nullable Scaled scaled) {

    public ReplayResult {
        lines = List.copyOf(lines);
        spread = List.copyOf(spread);
    }

    /**
     * One segment in one month.
     *
     * @param months how many placements had the fee in question in that month
     * @param undecided of these, those that a person would have to decide on; they count as nothing
     */
    public record Line(
            YearMonth month,
            Segment segment,
            long months,
            long cents,
            long againstCents,
            long undecided,
            long againstUndecided) {}

    /**
     * Placements of which the whole amount differs by so much.
     *
     * @param fromCents absent for the greatest losses
     * @param belowCents absent for the greatest gains
     * @param cents what they gain together, or lose when negative
     */
    public record Bucket(@Nullable Long fromCents, @Nullable Long belowCents, long placements, long cents) {}

    /**
     * The amounts with which the policy costs what the budget allows, as near as whole cents come.
     *
     * @param cents what the policy would cost with them
     */
    public record Scaled(BigDecimal factor, long budgetCents, long cents, List<Row> rows) {

        public Scaled {
            rows = List.copyOf(rows);
        }

        /** A row that was scaled. */
        public record Row(String table, String row, long beforeCents, long afterCents) {}
    }

    /**
     * One fee over all months.
     *
     * @param changePercent absent when the other policy gives nothing
     */
    public record Total(
            Fee fee,
            long months,
            long cents,
            long againstCents,
            long undecided,
            @Nullable BigDecimal changePercent) {}

    public List<Total> totals() {
        return Arrays.stream(Fee.values()).map(this::total).toList();
    }

    private Total total(Fee fee) {
        long cents = sum(fee, Line::cents);
        long against = sum(fee, Line::againstCents);
        var change = against == 0
                ? null
                : BigDecimal.valueOf(cents - against)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(against), 1, RoundingMode.HALF_UP);
        return new Total(fee, sum(fee, Line::months), cents, against, sum(fee, Line::undecided), change);
    }

    private long sum(Fee fee, ToLongFunction<Line> amount) {
        return lines.stream()
                .filter(line -> line.segment.fee() == fee)
                .mapToLong(amount)
                .sum();
    }
}
