package nl.ssfh.eligibility.replay.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Line;

/**
 * What two replays say side by side: the amounts of their own policies, not of those they were compared with.
 *
 * <p>A replay keeps sums and no placements. So who gains and who loses is told by segment; by placement it is told by a
 * replay of the one policy against the other.
 *
 * @param lines by month and segment, in order; a line that one of the two does not have counts as nothing there
 * @param segments over all months, the greatest losses first
 */
public record ReplayComparison(List<Pair> lines, List<SegmentPair> segments) {

    public ReplayComparison {
        lines = List.copyOf(lines);
        segments = List.copyOf(segments);
    }

    /** Months and cents of both. */
    public record Both(long firstMonths, long firstCents, long secondMonths, long secondCents) {

        private static final Both NOTHING = new Both(0, 0, 0, 0);

        private Both plus(Both more) {
            return new Both(
                    firstMonths + more.firstMonths,
                    firstCents + more.firstCents,
                    secondMonths + more.secondMonths,
                    secondCents + more.secondCents);
        }

        /** What the second gives more, negative when it gives less. */
        public long differenceCents() {
            return secondCents - firstCents;
        }
    }

    /** One segment in one month. */
    public record Pair(YearMonth month, Segment segment, Both both) {}

    /** One segment over all months. */
    public record SegmentPair(Segment segment, Both both) {}

    /** Segments that the second replay treats alike, with the sums of all their months. */
    public record Side(long segments, Both both) {}

    public static ReplayComparison of(ReplayResult first, ReplayResult second) {
        var pairs = new LinkedHashMap<Key, Both>();
        first.lines().forEach(line -> pairs.merge(key(line), new Both(line.months(), line.cents(), 0, 0), Both::plus));
        second.lines().forEach(line -> pairs.merge(key(line), new Both(0, 0, line.months(), line.cents()), Both::plus));
        List<Pair> lines = pairs.entrySet().stream()
                .map(each -> new Pair(each.getKey().month, each.getKey().segment, each.getValue()))
                .sorted(comparing(Pair::month).thenComparing(Pair::segment, Segment.ORDER))
                .toList();
        return new ReplayComparison(lines, bySegment(lines));
    }

    private record Key(YearMonth month, Segment segment) {}

    private static Key key(Line line) {
        return new Key(line.month(), line.segment());
    }

    private static List<SegmentPair> bySegment(List<Pair> lines) {
        var sums = new HashMap<Segment, Both>();
        lines.forEach(line -> sums.merge(line.segment, line.both, Both::plus));
        return sums.entrySet().stream()
                .map(each -> new SegmentPair(each.getKey(), each.getValue()))
                .sorted(comparingLong((SegmentPair each) -> each.both.differenceCents())
                        .thenComparing(SegmentPair::segment, Segment.ORDER))
                .toList();
    }

    public Side gaining() {
        return side(1);
    }

    public Side losing() {
        return side(-1);
    }

    public Side equal() {
        return side(0);
    }

    private Side side(int sign) {
        var those = segments.stream()
                .map(SegmentPair::both)
                .filter(both -> Long.signum(both.differenceCents()) == sign)
                .toList();
        return new Side(those.size(), those.stream().reduce(Both.NOTHING, Both::plus));
    }
}
