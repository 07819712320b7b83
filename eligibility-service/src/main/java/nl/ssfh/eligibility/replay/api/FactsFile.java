package nl.ssfh.eligibility.replay.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.problem.Violations;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Placements in a CSV file, for a replay over something else than the fund's history.
 *
 * <p>Only what amounts depend on is in it: agreement, contribution and claimant are taken to be in order.
 */
final class FactsFile {

    static final Set<String> HEADINGS =
            Set.of("first_day", "last_day", "track", "course", "study_year", "entrant", "hours_per_week");

    private static final int MOST_LINES = 20_000;
    private static final int MOST_DAYS = 3_660;
    private static final int ENOUGH = 20;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);

    private final Violations violations = new Violations();
    private final List<Receipt> receipts = new ArrayList<>();
    private int flaws;

    private FactsFile() {}

    static List<Receipt> read(InputStream csv) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        try (var parser = CSVParser.parse(new InputStreamReader(csv, UTF_8), format)) {
            return new FactsFile().read(parser);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private List<Receipt> read(CSVParser parser) {
        violations
                .unless(
                        parser.getHeaderNames().containsAll(HEADINGS),
                        "lines",
                        "must have the columns "
                                + String.join(", ", HEADINGS.stream().sorted().toList()),
                        "moeten de kolommen hebben "
                                + String.join(", ", HEADINGS.stream().sorted().toList()))
                .orElseThrow();
        for (var line : parser) {
            if (flaws >= ENOUGH || receipts.size() >= MOST_LINES) {
                break;
            }
            read(line);
        }
        violations
                .unless(
                        receipts.size() < MOST_LINES,
                        "lines",
                        "must be fewer than " + MOST_LINES,
                        "moeten er minder dan " + MOST_LINES + " zijn")
                .orElseThrow();
        return receipts;
    }

    private void read(CSVRecord line) {
        try {
            receipts.add(receipt(line));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            flaws++;
            violations.unless(
                    false,
                    "lines[" + line.getRecordNumber() + "]",
                    "cannot be read: days as 2024-09-01, codes as in the API, study year 1 to 4 or empty",
                    "is niet te lezen: dagen als 2024-09-01, codes als in de API, leerjaar 1 tot 4 of leeg");
        }
    }

    private static Receipt receipt(CSVRecord line) {
        var period = new Span(LocalDate.parse(line.get("first_day")), LocalDate.parse(line.get("last_day")));
        var facts = new PlacementFacts(
                period,
                List.of(),
                List.of(terms(line, period.firstDay())),
                new Agreement(true, true, true),
                false,
                Claimant.PRACTICE,
                Contribution.PAYING);
        require(period.lastDay().isBefore(period.firstDay().plusDays(MOST_DAYS)));
        return new Receipt(period.firstDay(), facts, List.of());
    }

    private static Terms terms(CSVRecord line, LocalDate from) {
        var hours = new BigDecimal(line.get("hours_per_week"));
        require(hours.signum() > 0 && hours.compareTo(MOST_HOURS) <= 0 && hours.scale() <= 2);
        return new Terms(
                from,
                Track.valueOf(line.get("track")),
                Course.valueOf(line.get("course")),
                "00000",
                studyYear(line.get("study_year")),
                Entrant.valueOf(line.get("entrant")),
                hours);
    }

    private static @Nullable Integer studyYear(String text) {
        if (text.isEmpty()) {
            return null;
        }
        require(text.matches("[1-4]"));
        return Integer.valueOf(text);
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("out of bounds");
        }
    }

    private static RuntimeException unreadable() {
        return Problem.of(
                400, "unreadable-file", "The file is not CSV as RFC 4180 describes it.", "Het bestand is geen CSV.");
    }
}
