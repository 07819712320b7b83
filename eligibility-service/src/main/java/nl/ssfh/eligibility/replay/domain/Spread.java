package nl.ssfh.eligibility.replay.domain;

import java.util.ArrayList;
import java.util.List;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Bucket;

/** How many placements gain and lose how much. */
final class Spread {

    /** From each to below the next; what stays equal has a bucket of its own. */
    private static final long[] FROM = {
        Long.MIN_VALUE, -100_000, -50_000, -25_000, -10_000, 0, 1, 10_000, 25_000, 50_000, 100_000
    };

    private final long[] placements = new long[FROM.length];
    private final long[] cents = new long[FROM.length];

    void add(long difference) {
        int bucket = FROM.length - 1;
        while (difference < FROM[bucket]) {
            bucket--;
        }
        placements[bucket]++;
        cents[bucket] += difference;
    }

    void add(Spread more) {
        for (int bucket = 0; bucket < FROM.length; bucket++) {
            placements[bucket] += more.placements[bucket];
            cents[bucket] += more.cents[bucket];
        }
    }

    List<Bucket> buckets() {
        var all = new ArrayList<Bucket>();
        for (int bucket = 0; bucket < FROM.length; bucket++) {
            var from = bucket == 0 ? null : Long.valueOf(FROM[bucket]);
            var below = bucket == FROM.length - 1 ? null : Long.valueOf(FROM[bucket + 1]);
            all.add(new Bucket(from, below, placements[bucket], cents[bucket]));
        }
        return List.copyOf(all);
    }
}
