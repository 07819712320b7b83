package nl.ssfh.eligibility.replay.domain;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Line;

/** The lines of a replay, summed until a person can look at them. */
public final class ReplaySums {

    private static final Comparator<Kind> ORDER =
            Comparator.comparing(Kind::fee).thenComparing(Kind::track).thenComparing(Kind::entrant);

    private ReplaySums() {}

    /** What a policy costs, and the one that it is compared with. */
    public record Both(long cents, long againstCents) {

        private static final Both NOTHING = new Both(0, 0);

        private Both plus(Line line) {
            return new Both(Math.addExact(cents, line.cents()), Math.addExact(againstCents, line.againstCents()));
        }
    }

    /** A fee for students who learn in the same way and came in the same way. */
    public record Kind(Fee fee, Track track, Entrant entrant) {}

    /** One month or kind. */
    public record Sum<K>(K of, Both both) {}

    public static List<Sum<YearMonth>> perMonth(ReplayResult result) {
        return summed(result, Line::month, Comparator.<YearMonth>naturalOrder());
    }

    public static List<Sum<Kind>> perKind(ReplayResult result) {
        return summed(
                result,
                line -> new Kind(
                        line.segment().fee(),
                        line.segment().track(),
                        line.segment().entrant()),
                ORDER);
    }

    private static <K> List<Sum<K>> summed(ReplayResult result, Function<Line, K> key, Comparator<K> order) {
        var sums = new TreeMap<K, Both>(order);
        for (var line : result.lines()) {
            var of = key.apply(line);
            sums.put(of, sums.getOrDefault(of, Both.NOTHING).plus(line));
        }
        return sums.entrySet().stream()
                .map(entry -> new Sum<>(entry.getKey(), entry.getValue()))
                .toList();
    }
}
