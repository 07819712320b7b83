package nl.ssfh.eligibility.policy.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.ssfh.eligibility.policy.domain.table.TableSource;
import org.jspecify.annotations.Nullable;

/** A row, by its id, that two policy versions do not have alike. */
public record Difference(String table, String row, Kind kind, List<CellDifference> cells) {

    private static final String WHATEVER = "-";

    /** What became of a row. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A cell that differs; absent on the side that has no such row. */
    public record CellDifference(
            String cell, @Nullable String before, @Nullable String after) {}

    public Difference {
        cells = List.copyOf(cells);
    }

    /** From one version to another, table by table. */
    public static List<Difference> between(List<TableSource> before, List<TableSource> after) {
        var differences = new ArrayList<Difference>();
        for (int table = 0; table < before.size(); table++) {
            differences.addAll(between(before.get(table), after.get(table)));
        }
        return List.copyOf(differences);
    }

    private static List<Difference> between(TableSource before, TableSource after) {
        var was = rows(before);
        var is = rows(after);
        var ids = new LinkedHashSet<>(was.keySet());
        ids.addAll(is.keySet());
        var differences = new ArrayList<Difference>();
        for (var id : ids) {
            var difference = between(before.name(), id, was.get(id), is.get(id));
            if (!difference.cells.isEmpty()) {
                differences.add(difference);
            }
        }
        return differences;
    }

    private static Difference between(
            String table, String id, @Nullable Map<String, String> was, @Nullable Map<String, String> is) {
        if (was == null || is == null) {
            var only = was == null ? is : was;
            var kind = was == null ? Kind.ADDED : Kind.REMOVED;
            return new Difference(table, id, kind, only == null ? List.of() : whole(only, was == null));
        }
        var names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        var changed = names.stream()
                .map(name ->
                        new CellDifference(name, was.getOrDefault(name, WHATEVER), is.getOrDefault(name, WHATEVER)))
                .filter(cell -> !String.valueOf(cell.before).equals(cell.after))
                .toList();
        return new Difference(table, id, Kind.CHANGED, changed);
    }

    private static List<CellDifference> whole(Map<String, String> row, boolean added) {
        return row.entrySet().stream()
                .map(cell -> new CellDifference(
                        cell.getKey(), added ? null : cell.getValue(), added ? cell.getValue() : null))
                .toList();
    }

    private static Map<String, Map<String, String>> rows(TableSource table) {
        var rows = new LinkedHashMap<String, Map<String, String>>();
        table.rules().forEach(rule -> rows.put(rule.id(), table.cells(rule)));
        return rows;
    }
}
