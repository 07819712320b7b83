package nl.ssfh.claims.bulk.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ssfh.claims.bulk.domain.NewLine;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.placement.domain.Limits;

/** The columns of a table as its first line names them, in any order. */
record Columns(List<String> names) {

    /** Throws {@link BrokenFile} when a column is missing, unknown or there twice. */
    Columns {
        names = names.stream().map(String::strip).toList();
        var flaws = new ArrayList<Flaw>();
        for (var column : LineForm.COLUMNS) {
            if (!names.contains(column) && !column.equals("submit")) {
                flaws.add(new Flaw("line 1", "must name the column " + column, "mist " + column));
            }
        }
        if (!LineForm.COLUMNS.containsAll(names) || names.stream().distinct().count() < names.size()) {
            var all = String.join(", ", LineForm.COLUMNS);
            flaws.add(new Flaw("line 1", "may name each of these columns once: " + all, "mag eenmaal noemen: " + all));
        }
        if (!flaws.isEmpty()) {
            throw new BrokenFile(flaws);
        }
    }

    NewLine read(int number, List<String> cells, Limits limits) {
        if (cells.size() != names.size()) {
            return NewLine.refused(
                    number,
                    List.of(new Flaw(
                            Flaw.LINE,
                            "must have %d cells like the first line, and has %d".formatted(names.size(), cells.size()),
                            "moet %d cellen hebben zoals de eerste regel, en heeft er %d"
                                    .formatted(names.size(), cells.size()))));
        }
        Map<String, String> typed = HashMap.newHashMap(names.size());
        for (int i = 0; i < names.size(); i++) {
            typed.put(names.get(i), cells.get(i));
        }
        return LineForm.read(number, typed, limits);
    }
}
