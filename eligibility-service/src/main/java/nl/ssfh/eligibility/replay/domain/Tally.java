package nl.ssfh.eligibility.replay.domain;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Line;

/** What was reckoned until now. Its size depends on months and segments, not on how many placements there are. */
final class Tally {

    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::month).thenComparing(Line::segment, Segment.ORDER);

    private final Map<Key, Sums> sums = new HashMap<>();
    private final Spread spread = new Spread();
    private final RowWeights weights;
    private long placements;

    private record Key(YearMonth month, Segment segment) {}

    private static final class Sums {
        private long months;
        private long cents;
        private long againstCents;
        private long undecided;
        private long againstUndecided;

        void add(long cost, long against) {
            months++;
            cents += Math.max(0, cost);
            againstCents += Math.max(0, against);
            undecided += cost == BlockRates.UNDECIDED ? 1 : 0;
            againstUndecided += against == BlockRates.UNDECIDED ? 1 : 0;
        }

        void add(Sums more) {
            months += more.months;
            cents += more.cents;
            againstCents += more.againstCents;
            undecided += more.undecided;
            againstUndecided += more.againstUndecided;
        }

        Line line(Key key) {
            return new Line(key.month, key.segment, months, cents, againstCents, undecided, againstUndecided);
        }
    }

    Tally(RowWeights weights) {
        this.weights = weights;
    }

    RowWeights weights() {
        return weights;
    }

    void month(YearMonth month, Segment segment, long cents, long against) {
        sums.computeIfAbsent(new Key(month, segment), unseen -> new Sums()).add(cents, against);
    }

    void placement(long difference) {
        placements++;
        spread.add(difference);
    }

    void add(Tally more) {
        more.sums.forEach(
                (key, sum) -> sums.computeIfAbsent(key, unseen -> new Sums()).add(sum));
        spread.add(more.spread);
        if (!weights.isNotAsked()) {
            weights.add(more.weights);
        }
        placements += more.placements;
    }

    long placements() {
        return placements;
    }

    ReplayResult result() {
        List<Line> lines = sums.entrySet().stream()
                .map(each -> each.getValue().line(each.getKey()))
                .sorted(ORDER)
                .toList();
        return new ReplayResult(placements, lines, spread.buckets(), null);
    }
}
