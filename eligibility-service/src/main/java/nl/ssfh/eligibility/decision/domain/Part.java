package nl.ssfh.eligibility.decision.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;

/**
 * The days of one month for which one set of terms holds.
 *
 * @param days days of the placement, interruptions left out
 */
public record Part(Terms terms, int days) {

    /** The parts with days in them, in order; a month that is wholly interrupted is one part without days. */
    public static List<Part> of(PlacementFacts placement, YearMonth month) {
        var days = placement.period().overlap(Span.of(month)).orElseThrow();
        var parts = new ArrayList<Part>();
        for (int i = 0; i < placement.terms().size(); i++) {
            var part = new Part(placement.terms().get(i), daysUnder(placement, i, days));
            if (part.days > 0) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? List.of(new Part(termsOn(placement, days.firstDay()), 0)) : List.copyOf(parts);
    }

    private static int daysUnder(PlacementFacts placement, int index, Span days) {
        var from = placement.terms().get(index).from();
        var last = index + 1 < placement.terms().size()
                ? placement.terms().get(index + 1).from().minusDays(1)
                : days.lastDay();
        return last.isBefore(from)
                ? 0
                : new Span(from, last)
                        .overlap(days)
                        .map(span -> present(placement, span))
                        .orElse(0);
    }

    private static int present(PlacementFacts placement, Span span) {
        var pauses = placement.interruptions().stream()
                .flatMap(pause -> pause.overlap(span).stream())
                .toList();
        return (int) (pauses.isEmpty() ? span.days() : daysWithout(pauses, span));
    }

    /** Day by day, because interruptions may overlap. */
    private static long daysWithout(List<Span> pauses, Span span) {
        return span.firstDay()
                .datesUntil(span.lastDay().plusDays(1))
                .filter(day -> pauses.stream().noneMatch(pause -> pause.contains(day)))
                .count();
    }

    private static Terms termsOn(PlacementFacts placement, LocalDate day) {
        return placement.terms().stream()
                .filter(terms -> !terms.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
