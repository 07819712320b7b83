package nl.ssfh.demo.population.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** The first line: which columns there are, and what separates them. */
final class Header {

    private Header() {}

    static CSVFormat formatOf(String content) {
        var first = content.lines().findFirst().orElse("");
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(first.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .get();
    }

    static void check(List<String> names) throws Mistake {
        for (String name : names) {
            if (Column.named(name).isEmpty()) {
                throw Mistake.of("Line 1, the header, names the column \"%s\", which does not exist.".formatted(name));
            }
        }
        var given = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        var missing = Arrays.stream(Column.values())
                .filter(column -> !column.mayBeLeftOut() && !given.contains(column.header()))
                .map(Column::header)
                .toList();
        if (!missing.isEmpty()) {
            throw Mistake.of("Line 1, the header, lacks the columns %s.".formatted(String.join(", ", missing)));
        }
    }

    static void checkWidth(CSVRecord record, int line) throws Mistake {
        int columns = record.getParser().getHeaderNames().size();
        if (record.size() != columns) {
            throw Mistake.of(
                    "Line %d has %d cells; the header has %d columns.".formatted(line, record.size(), columns));
        }
    }
}
