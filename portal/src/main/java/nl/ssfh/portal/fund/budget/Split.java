package nl.ssfh.portal.fund.budget;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ssfh.portal.page.Page;
import nl.ssfh.portal.page.Text;
import org.jspecify.annotations.Nullable;

/**
 * By what a report tells lines apart.
 *
 * @param by the dimensions that the reader chose, in the order of the columns
 */
public record Split(Page page, List<String> by) {

    private static final Map<String, Text> NAMES = Map.of(
            "MONTH", new Text("maand", "month"),
            "FEE", new Text("vergoeding", "fee"),
            "TRACK", new Text("leerweg", "track"),
            "COURSE", new Text("opleiding", "course"),
            "STUDY_YEAR", new Text("leerjaar", "study year"),
            "ENTRANT", new Text("instroom", "entrant"),
            "PROVINCE", new Text("provincie", "province"),
            "PRACTICE", new Text("praktijk", "practice"));

    private static final List<String> ALL =
            List.of("MONTH", "FEE", "TRACK", "COURSE", "STUDY_YEAR", "ENTRANT", "PROVINCE", "PRACTICE");

    public Split {
        by = List.copyOf(by);
    }

    /** Of what was asked for, what there is; by month and fee without any. */
    static Split of(Page page, @Nullable List<String> asked) {
        var known = asked == null
                ? List.<String>of()
                : asked.stream().filter(ALL::contains).distinct().toList();
        return new Split(page, known.isEmpty() ? List.of("MONTH", "FEE") : known);
    }

    /** All that can be chosen. */
    public List<String> dimensions() {
        return ALL;
    }

    public boolean isBy(String dimension) {
        return by.contains(dimension);
    }

    public String name(String dimension) {
        return Objects.requireNonNull(NAMES.get(dimension)).in(page.language());
    }
}
