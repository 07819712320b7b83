package nl.ssfh.eligibility.policy.domain.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.eligibility.policy.domain.MonthFacts;

/** A compiled decision table: an answer is the AND of one set of rows per column. */
public final class Table<V> {

    private final String name;
    private final List<Column> columns;
    private final List<Row<V>> rows;
    private final long[] every;

    Table(String name, List<Column> columns, List<Row<V>> rows) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.every = new long[Column.words(rows.size())];
        for (int row = 0; row < rows.size(); row++) {
            every[row / Long.SIZE] |= 1L << row;
        }
    }

    public String name() {
        return name;
    }

    public List<Row<V>> rows() {
        return rows;
    }

    List<Column> columns() {
        return columns;
    }

    /** The rows that hit, in the order of the table. */
    public List<Row<V>> hits(MonthFacts facts) {
        var standing = every.clone();
        for (var column : columns) {
            var allowed = column.rows(facts);
            for (int word = 0; word < standing.length; word++) {
                standing[word] &= allowed[word];
            }
        }
        return rows(standing);
    }

    /** The same for many placement-months at once. */
    public Hits hits(FactColumns facts) {
        return Hits.of(this, facts);
    }

    /** The numbers at which the rows that hit can change; none when the table does not ask for it. */
    public List<BigDecimal> points(String input) {
        return columns.stream()
                .filter(column -> column.input().name().equals(input))
                .flatMap(column -> column instanceof DecimalColumn decimal ? decimal.points().stream() : Stream.of())
                .toList();
    }

    long[] everyRow() {
        return every.clone();
    }

    private List<Row<V>> rows(long[] bits) {
        var hits = new ArrayList<Row<V>>(2);
        for (int word = 0; word < bits.length; word++) {
            for (var left = bits[word]; left != 0; left &= left - 1) {
                hits.add(rows.get(word * Long.SIZE + Long.numberOfTrailingZeros(left)));
            }
        }
        return List.copyOf(hits);
    }
}
