package nl.ssfh.eligibility.policy.domain.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.ssfh.eligibility.policy.domain.MonthFacts;
import nl.ssfh.eligibility.policy.domain.table.Input.Decimal;

/**
 * The rows for each number: the points that the cells name cut the line into pieces within which no cell can tell
 * two numbers apart. Piece 2i+1 is the i-th point itself, the even pieces lie before, between and after the points.
 */
final class DecimalColumn implements Column {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Decimal input;
    private final BigDecimal[] points;
    private final long[][] rows;

    DecimalColumn(Decimal input, BigDecimal[] points, long[][] rows) {
        this.input = input;
        this.points = points;
        this.rows = rows;
    }

    List<BigDecimal> points() {
        return List.of(points);
    }

    @Override
    public Input input() {
        return input;
    }

    @Override
    public long[] lookup(FactColumn facts, int word) {
        if (!(facts instanceof FactColumn.Decimals decimals)) {
            throw new IllegalArgumentException(input.name() + " is a number");
        }
        return Arrays.stream(decimals.values())
                .mapToLong(value -> rows[piece(value)][word])
                .toArray();
    }

    @Override
    public long[] rows(MonthFacts facts) {
        return rows[piece(input.value().apply(facts))];
    }

    private int piece(BigDecimal value) {
        var found = Arrays.binarySearch(points, value);
        return found >= 0 ? 2 * found + 1 : -2 * (found + 1);
    }

    /** A number that stands for its whole piece. */
    static BigDecimal sample(BigDecimal[] points, int piece) {
        if (points.length == 0) {
            return BigDecimal.ZERO;
        }
        if (piece % 2 == 1) {
            return points[piece / 2];
        }
        if (piece == 0) {
            return points[0].subtract(BigDecimal.ONE);
        }
        if (piece == 2 * points.length) {
            return points[points.length - 1].add(BigDecimal.ONE);
        }
        return points[piece / 2 - 1].add(points[piece / 2]).divide(TWO);
    }

    @Override
    public List<Case> cases() {
        return IntStream.range(0, rows.length)
                .mapToObj(piece -> new Case(
                        "%s = %s".formatted(input.name(), sample(points, piece).toPlainString()),
                        BitSet.valueOf(rows[piece])))
                .toList();
    }
}
