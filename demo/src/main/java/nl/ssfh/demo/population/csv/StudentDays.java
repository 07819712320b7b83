package nl.ssfh.demo.population.csv;

import static nl.ssfh.demo.population.csv.Column.FIRST_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.ssfh.contracts.Span;
import nl.ssfh.demo.population.Change;
import nl.ssfh.demo.population.Placement;

/**
 * A student is claimed for at one place on one day: claims-service refuses a claim for days that another has taken, as
 * far as is known when it comes in.
 */
final class StudentDays {

    private final Map<String, List<Placement>> filed = new HashMap<>();

    private StudentDays() {}

    /** The mistakes of all placements that want days which are taken. */
    static List<Mistake> mistakes(List<Placement> placements) {
        var days = new StudentDays();
        var order = Comparator.comparing(
                        (Placement placement) -> placement.filing().submittedOn())
                .thenComparingInt(Placement::line);
        return placements.stream()
                .sorted(order)
                .flatMap(placement -> days.take(placement))
                .toList();
    }

    private Stream<Mistake> take(Placement placement) {
        var others =
                filed.computeIfAbsent(placement.student().email().toLowerCase(Locale.ROOT), _ -> new ArrayList<>());
        var day = placement.filing().submittedOn();
        var wanted = placement.period();
        var mistakes = others.stream()
                .filter(other -> takenBy(other, day)
                        .anyMatch(taken -> taken.overlap(wanted).isPresent()))
                .map(other -> Mistake.in(
                        placement.line(),
                        FIRST_DAY,
                        wanted.firstDay().toString(),
                        "line %d has the same student on days of this placement".formatted(other.line())))
                .toList();
        others.add(placement);
        return mistakes.stream();
    }

    /** The days of a placement as they are known before this day; nothing is told on a day before all is filed. */
    private static Stream<Span> takenBy(Placement placement, LocalDate day) {
        var withdrawn = placement.filing().withdrawnOn();
        if (withdrawn != null && withdrawn.isBefore(day)) {
            return Stream.empty();
        }
        var days = List.of(placement.period());
        for (var change : placement.changes()) {
            if (change.toldOn().isBefore(day)) {
                days = days.stream().flatMap(span -> left(span, change)).toList();
            }
        }
        return days.stream();
    }

    private static Stream<Span> left(Span span, Change change) {
        return switch (change) {
            case Change.EarlyEnd end -> between(span.firstDay(), earlier(span.lastDay(), end.lastDay()));
            case Change.Interruption pause ->
                Stream.concat(
                        between(
                                span.firstDay(),
                                earlier(span.lastDay(), pause.days().firstDay().minusDays(1))),
                        between(later(span.firstDay(), pause.days().lastDay().plusDays(1)), span.lastDay()));
            case Change.Hours _, Change.StudyYear _ -> Stream.of(span);
        };
    }

    private static Stream<Span> between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Stream.empty() : Stream.of(new Span(first, last));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
