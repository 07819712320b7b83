package nl.ssfh.eligibility.policy.domain.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import nl.ssfh.eligibility.policy.domain.Flaw;
import nl.ssfh.eligibility.policy.domain.Said;
import nl.ssfh.eligibility.policy.domain.table.Column.Case;

/**
 * Proves that exactly one row hits, whatever the facts are: it tries every combination of values that the columns can
 * tell apart, and leaves a branch as soon as no row is left standing.
 */
public final class Completeness {

    private static final int ENOUGH = 20;

    private final List<Collection<Case>> columns;
    private final int rows;
    private final List<Said> faults = new ArrayList<>();

    private Completeness(Table<?> table) {
        this.columns = table.columns().stream().map(Completeness::different).toList();
        this.rows = table.rows().size();
    }

    /** What is wrong, with an example each, at most twenty; empty when the table is complete. */
    public static List<Said> faults(Table<?> table) {
        var check = new Completeness(table);
        var every = new BitSet();
        every.set(0, check.rows);
        check.walk(0, every, List.of());
        return check.faults;
    }

    private void walk(int depth, BitSet standing, List<String> path) {
        if (faults.size() >= ENOUGH) {
            return;
        }
        if (standing.isEmpty()) {
            faults.add(Flaw.GAP.with(String.join(", ", path)));
        } else if (depth < columns.size()) {
            for (var next : columns.get(depth)) {
                walk(depth + 1, and(standing, next.rows()), plus(path, next.words()));
            }
        } else if (standing.cardinality() > 1) {
            faults.add(Flaw.OVERLAP.with(numbers(standing), String.join(", ", path)));
        }
    }

    /** One value for each set of rows: two values that leave the same rows standing need no two looks. */
    private static Collection<Case> different(Column column) {
        var byRows = new LinkedHashMap<BitSet, Case>();
        column.cases().forEach(one -> byRows.putIfAbsent(one.rows(), one));
        return byRows.values();
    }

    private static List<Integer> numbers(BitSet rows) {
        return rows.stream().mapToObj(row -> row + 1).toList();
    }

    private static BitSet and(BitSet left, BitSet right) {
        var both = (BitSet) left.clone();
        both.and(right);
        return both;
    }

    private static List<String> plus(List<String> path, String step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
