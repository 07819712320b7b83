package nl.ssfh.demo.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All instalments as payout-service exports them, each with the line of its placement in the population. */
public final class InstalmentFile {

    private static final int PLACEMENT = 1;
    private static final int CENTS = 7;

    private InstalmentFile() {}

    /**
     * Writes the export beside the population.
     *
     * @param lines the line in the population by the id of the placement
     */
    public static void write(String export, Map<String, Integer> lines, Path file) {
        var rows = new ArrayList<String>();
        rows.add("line," + header(export));
        rows(export).forEach(row -> rows.add(lines.get(row.split(",", -1)[PLACEMENT]) + "," + row));
        try {
            Files.write(file, rows);
        } catch (IOException e) {
            throw new UncheckedIOException("The instalments cannot be written to " + file, e);
        }
    }

    /** Nothing, or what the export says that the list of instalments does not. */
    public static List<String> differences(String export, List<Instalment> instalments) {
        var differences = new Differences();
        var rows = rows(export);
        differences.same("Lines of the instalment export", instalments.size(), rows.size());
        differences.same(
                "Cents of the instalment export",
                instalments.stream().mapToLong(Instalment::cents).sum(),
                rows.stream()
                        .mapToLong(row -> Long.parseLong(row.split(",", -1)[CENTS]))
                        .sum());
        return differences.sentences();
    }

    private static String header(String export) {
        return export.lines().findFirst().orElse("");
    }

    private static List<String> rows(String export) {
        return export.lines().skip(1).toList();
    }
}
