package nl.ssfh.eligibility.policy.domain.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.ssfh.eligibility.policy.domain.MonthFacts;
import nl.ssfh.eligibility.policy.domain.table.Input.Choice;
import nl.ssfh.eligibility.policy.domain.table.Input.Decimal;

/** One column of a table turned on its side: for every value of its input, the rows whose cell says yes. */
sealed interface Column permits ChoiceColumn, DecimalColumn {

    /** The rows that the facts leave standing, as bits; not to be changed. */
    long[] rows(MonthFacts facts);

    Input input();

    /** By code of the facts: the rows that are left standing, of one word of 64 rows. */
    long[] lookup(FactColumn facts, int word);

    /** Each value that the column can tell apart, in words, with the rows it leaves standing. */
    List<Case> cases();

    record Case(String words, BitSet rows) {}

    static Column of(Choice input, List<UnaryTest<String>> cells) {
        var bits = input.literals().stream()
                .map(literal -> bits(cells, cell -> cell.matches(literal)))
                .toArray(long[][]::new);
        return new ChoiceColumn(input, bits);
    }

    static Column of(Decimal input, List<UnaryTest<BigDecimal>> cells) {
        var points = cells.stream()
                .flatMap(UnaryTest::points)
                .map(BigDecimal::stripTrailingZeros)
                .sorted()
                .distinct()
                .toArray(BigDecimal[]::new);
        var bits = IntStream.rangeClosed(0, 2 * points.length)
                .mapToObj(code -> DecimalColumn.sample(points, code))
                .map(sample -> bits(cells, cell -> cell.matches(sample)))
                .toArray(long[][]::new);
        return new DecimalColumn(input, points, bits);
    }

    private static <T extends Comparable<T>> long[] bits(List<UnaryTest<T>> cells, Predicate<UnaryTest<T>> says) {
        var rows = IntStream.range(0, cells.size()).filter(row -> says.test(cells.get(row)));
        return Arrays.copyOf(rows.collect(BitSet::new, BitSet::set, BitSet::or).toLongArray(), words(cells.size()));
    }

    /** How many longs hold a bit for each row. */
    static int words(int rows) {
        return (rows + Long.SIZE - 1) / Long.SIZE;
    }
}
