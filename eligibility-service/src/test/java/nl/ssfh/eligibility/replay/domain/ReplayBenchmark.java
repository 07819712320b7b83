package nl.ssfh.eligibility.replay.domain;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.store.ShippedPolicies;
import nl.ssfh.eligibility.replay.domain.Replay.Batch;
import nl.ssfh.eligibility.replay.domain.Replay.Source;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Total;
import nl.ssfh.eligibility.replay.domain.Rules.Always;
import nl.ssfh.eligibility.store.StoredJson;
import org.junit.jupiter.api.Test;

/**
 * How long a replay takes over a million placement-months: of receipts in memory, and of receipts as the database
 * holds them.
 *
 * <p>Not among the tests, which must not depend on speed. It runs when it is asked for by name, with a heap that holds
 * a small part of what is reckoned: {@code mvn -pl contracts,deploy/local,platform,eligibility-service test
 * -Dtest=ReplayBenchmark -Dsurefire.failIfNoSpecifiedTests=false -DargLine=-Xmx256m}
 */
class ReplayBenchmark {

    static final int MONTHS = 1_000_000;
    static final int BATCH = 1_000;
    static final int BATCHES = 10;
    static final int ROUNDS = 3;

    /** On a machine that does other things too, the time it took tells less than the work it was. */
    static final OperatingSystemMXBean CPU = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static final Policy PROPOSAL = ShippedPolicies.drafts().getFirst();
    static final Policy TODAY = ShippedPolicies.read().all().getLast();

    @Test
    void run() {
        var random = new RandomReceipts(20_261_122);
        var batches = IntStream.range(0, BATCHES)
                .mapToObj(batch -> random.some(BATCH))
                .toList();
        var stored = batches.stream()
                .map(batch -> batch.stream().map(StoredJson::write).toList())
                .toList();
        long months = batches.stream()
                .flatMap(List::stream)
                .mapToLong(receipt -> receipt.facts().period().months().count())
                .sum();
        long times = Math.ceilDiv(MONTHS, months);
        for (int round = 1; round <= ROUNDS; round++) {
            measure("receipts in memory", batches, times, batch -> batch);
            measure("receipts as stored", stored, times, ReplayBenchmark::read);
        }
    }

    static List<Receipt> read(List<String> stored) {
        return stored.stream().map(json -> StoredJson.read(json, Receipt.class)).toList();
    }

    static <T> void measure(String what, List<T> batches, long times, Function<T, List<Receipt>> read) {
        var all = Stream.generate(() -> batches)
                .limit(times)
                .flatMap(List::stream)
                .<Batch>map(batch -> () -> ReplayTest.placed(read.apply(batch)))
                .iterator();
        Source source = () -> all.hasNext() ? Optional.of(all.next()) : Optional.empty();
        long start = System.nanoTime();
        long cpu = CPU.getProcessCpuTime();
        var result = new Replay(new Always(PROPOSAL), new Always(TODAY), null)
                .over(source, done -> true)
                .orElseThrow();
        double seconds = (System.nanoTime() - start) / 1e9;
        long months = result.totals().stream().mapToLong(Total::months).sum() / 2;
        System.out.printf(
                Locale.ROOT,
                "%s: %,d placement-months by two policies in %.2f s on %d cores, %.2f s of one core%n",
                what,
                months,
                seconds,
                Runtime.getRuntime().availableProcessors(),
                (CPU.getProcessCpuTime() - cpu) / 1e9);
    }
}
