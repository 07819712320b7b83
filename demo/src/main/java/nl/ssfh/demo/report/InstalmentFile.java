package nl.ssfh.demo.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All instalments as payout-service exports them, each with the line of its placement in the population. */
public final class InstalmentFile {

    private static final int INSTALMENT = 0;
    private static final int PLACEMENT = 1;
    private static final int FEE = 4;
    private static final int MONTH = 5;
    private static final int CENTS = 7;
    private static final int STATE = 8;

    private InstalmentFile() {}

    /**
     * Writes the export beside the population.
     *
     * @param lines the line in the population by the id of the placement
     */
    public static void write(String export, Map<String, Integer> lines, Path file) {
        var rows = new ArrayList<String>();
        rows.add("line," + header(export));
        rows(export).forEach(row -> rows.add(lines.get(cells(row).get(PLACEMENT)) + "," + row));
        try {
            Files.write(file, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("The instalments cannot be written to " + file, e);
        }
    }

    /** Nothing, or what the export says that the list of instalments does not. */
    public static List<String> differences(String export, List<Instalment> instalments) {
        var differences = new Differences();
        var exported = new HashMap<String, List<String>>();
        rows(export)
                .forEach(row -> exported.merge(cells(row).get(INSTALMENT), told(cells(row)), InstalmentFile::twice));
        var listed =
                instalments.stream().collect(Collectors.toMap(each -> each.id().toString(), InstalmentFile::told));
        for (var id : Differences.keys(listed, exported)) {
            differences.same("Instalment %s in the export".formatted(id), listed.get(id), exported.get(id));
        }
        return differences.sentences();
    }

    private static List<String> told(List<String> row) {
        return List.of(row.get(FEE), row.get(MONTH), row.get(CENTS), row.get(STATE));
    }

    private static List<String> told(Instalment listed) {
        return List.of(listed.fee().name(), listed.month().toString(), Long.toString(listed.cents()), listed.state());
    }

    private static List<String> twice(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<String> cells(String row) {
        return List.of(row.split(",", -1));
    }

    private static String header(String export) {
        return export.lines().findFirst().orElse("");
    }

    private static List<String> rows(String export) {
        return export.lines().skip(1).toList();
    }
}
