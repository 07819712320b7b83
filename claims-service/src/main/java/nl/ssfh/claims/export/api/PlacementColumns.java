package nl.ssfh.claims.export.api;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ssfh.claims.export.app.ExportPlacements;
import nl.ssfh.claims.export.app.ExportPlacements.Row;
import nl.ssfh.claims.practice.domain.Reach;
import nl.ssfh.claims.student.domain.Entry;
import nl.ssfh.platform.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Placements as the rows of a file: the facts as they hold now. */
final class PlacementColumns {

    private static final int PART = 500;
    private static final List<String> HEADER = List.of(
            "id",
            "practice",
            "practiceName",
            "studentName",
            "studentEmail",
            "language",
            "track",
            "course",
            "crebo",
            "studyYear",
            "entrant",
            "hoursPerWeek",
            "firstDay",
            "lastDay",
            "employedInSameFunction",
            "interruptions");

    private PlacementColumns() {}

    static void write(ExportPlacements placements, Reach within, Sheet sheet) {
        sheet.row(HEADER);
        var part = placements.part(within, new UUID(0, 0), PART);
        while (!part.isEmpty()) {
            part.forEach(row -> sheet.row(cells(row)));
            part = placements.part(within, part.getLast().placement().id(), PART);
        }
    }

    private static List<@Nullable Object> cells(Row row) {
        var placement = row.placement();
        var timeline = placement.timeline();
        var terms = timeline.terms().getLast();
        return Arrays.asList(
                placement.id(),
                placement.practice(),
                row.practiceName(),
                of(row.student(), Entry::name),
                of(row.student(), entry -> entry.email().value()),
                of(row.student(), entry -> entry.language().code()),
                terms.track(),
                terms.course(),
                terms.crebo(),
                terms.studyYear(),
                terms.entrant(),
                terms.hoursPerWeek(),
                timeline.period().firstDay(),
                timeline.period().lastDay(),
                placement.employedInSameFunction(),
                timeline.interruptions().stream()
                        .map(days -> days.firstDay() + "/" + days.lastDay())
                        .collect(Collectors.joining(" ")));
    }

    private static @Nullable String of(@Nullable Entry student, Function<Entry, String> part) {
        return student == null ? null : part.apply(student);
    }
}
