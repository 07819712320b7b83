package nl.ssfh.demo.expectation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import nl.ssfh.demo.population.Placement;

/** A student is claimed for at one place on one day: a claim for days that another has taken does not come in. */
public final class TakenDays {

    private TakenDays() {}

    /**
     * Two claims for one student that want the same day.
     *
     * @param claimed the one that comes in later, when the other has the day
     */
    public record Clash(Placement claimed, Placement other) {}

    public static List<Clash> in(List<Placement> placements) {
        var clashes = new ArrayList<Clash>();
        var filed = new HashMap<String, List<Placement>>();
        var order = Comparator.comparing(
                        (Placement placement) -> placement.filing().submittedOn())
                .thenComparingInt(Placement::line);
        for (var claimed : placements.stream().sorted(order).toList()) {
            var others = filed.computeIfAbsent(Decisions.studentOf(claimed), _ -> new ArrayList<>());
            others.stream()
                    .filter(other -> clash(claimed, other))
                    .forEach(other -> clashes.add(new Clash(claimed, other)));
            others.add(claimed);
        }
        return clashes;
    }

    /** What is told or decided on a day is known from the next day on. */
    private static boolean clash(Placement claimed, Placement other) {
        var day = claimed.filing().submittedOn();
        var withdrawn = other.filing().withdrawnOn();
        if (withdrawn != null && withdrawn.isBefore(day)) {
            return false;
        }
        var told = other.changes().stream()
                .filter(change -> change.toldOn().isBefore(day))
                .toList();
        var known = new Known(other, told);
        if (other.filing().submittedOn().isBefore(day) && isRefused(known)) {
            return false;
        }
        return other.period().overlap(claimed.period()).stream()
                .flatMap(span -> span.firstDay().datesUntil(span.lastDay().plusDays(1)))
                .anyMatch(known::isThere);
    }

    private static boolean isRefused(Known known) {
        return known.months().stream()
                .allMatch(
                        month -> Rates.cover(month) && !Grounds.of(known, month).isEmpty());
    }
}
