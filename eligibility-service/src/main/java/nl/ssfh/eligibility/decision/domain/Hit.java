package nl.ssfh.eligibility.decision.domain;

import java.util.List;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Money;
import nl.ssfh.eligibility.policy.domain.Basis;
import nl.ssfh.eligibility.policy.domain.table.Row;
import nl.ssfh.eligibility.policy.domain.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A row that applied.
 *
 * @param row as people count: the first row of the table is 1
 * @param amount of a whole month; absent for an exclusion
 */
public record Hit(
        String table,
        int row,
        String id,
        String source,
        Basis basis,
        @Nullable Money amount) {

    static List<Hit> exclusions(Table<Exclusion> table, List<Row<Exclusion>> rows) {
        return rows.stream().map(row -> of(table, row, null)).toList();
    }

    static List<Hit> amounts(Table<Money> table, List<Row<Money>> rows) {
        return rows.stream().map(row -> of(table, row, row.outcome())).toList();
    }

    private static Hit of(Table<?> table, Row<?> row, @Nullable Money amount) {
        return new Hit(table.name(), row.number(), row.id(), row.source(), row.basis(), amount);
    }
}
