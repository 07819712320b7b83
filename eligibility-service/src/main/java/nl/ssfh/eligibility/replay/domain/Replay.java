package nl.ssfh.eligibility.replay.domain;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.replay.domain.Rules.Always;
import org.jspecify.annotations.Nullable;

/**
 * Reckons what rules would have cost beside others, on all cores.
 *
 * <p>What a person decided instead of the rules stays as it is under any rules: nobody knows what he would have decided
 * under others.
 *
 * <p>Only a few batches of receipts are in memory at any time, whatever the length of the history.
 */
public final class Replay {

    private final Rules rules;
    private final Rules against;
    private final @Nullable Scaling scaling;

    /** Where receipts come from, a batch at a time. */
    public interface Source {

        /** Empty when there are no more. */
        Optional<Batch> next();
    }

    /** Some receipts, not read before they are asked for: that is work for the other cores. */
    public interface Batch {

        List<PlacedReceipt> receipts();
    }

    /** Hears how many placements were reckoned, and says whether to go on. */
    public interface Progress {

        boolean goOn(long placements);
    }

    public Replay(Rules rules, Rules against, @Nullable Scaling scaling) {
        this.rules = rules;
        this.against = against;
        this.scaling = scaling;
    }

    /** The result, or nothing when it was told to stop. */
    public Optional<ReplayResult> over(Source source, Progress progress) {
        int cores = Runtime.getRuntime().availableProcessors();
        try (var workers = Executors.newFixedThreadPool(cores)) {
            var total = total(source, progress, new ExecutorCompletionService<>(workers), 2 * cores);
            return total.map(this::result);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A batch cannot be reckoned", e.getCause());
        }
    }

    private Optional<Tally> total(Source source, Progress progress, ExecutorCompletionService<Tally> workers, int most)
            throws InterruptedException, ExecutionException {
        var total = tally();
        int running = 0;
        for (var batch = source.next(); batch.isPresent() || running > 0; ) {
            if (batch.isPresent()) {
                var receipts = batch.get();
                workers.submit(() -> reckon(receipts.receipts()));
                running++;
                batch = source.next();
            }
            if (running == most || batch.isEmpty()) {
                total.add(workers.take().get());
                running--;
                if (!progress.goOn(total.placements())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(total);
    }

    /** What some receipts give; nothing is kept of them. */
    Tally reckon(List<PlacedReceipt> receipts) {
        var block = BlockBuilder.of(receipts);
        var rates = rates(rules, block);
        var others = rates(against, block);
        var tally = tally();
        var differences = new long[block.placements()];
        for (var month : block.months()) {
            long cents = cents(rates, rules, month, tally.weights());
            long other = cents(others, against, month, RowWeights.notAsked());
            tally.month(month.month(), month.segment(), cents, other);
            differences[month.placement()] += Math.max(0, cents) - Math.max(0, other);
        }
        for (var difference : differences) {
            tally.placement(difference);
        }
        return tally;
    }

    private static Map<Policy, BlockRates> rates(Rules rules, ReplayBlock block) {
        var rates = new IdentityHashMap<Policy, BlockRates>();
        rules.all().forEach(policy -> rates.put(policy, new BlockRates(policy, block)));
        return rates;
    }

    private static long cents(
            Map<Policy, BlockRates> rates, Rules rules, ReplayBlock.MonthRows month, RowWeights weights) {
        if (month.byPerson() != null) {
            return month.byPerson().cents();
        }
        var rate = rules.of(month.month()).map(rates::get);
        return rate.map(each -> each.cents(month, weights)).orElse(BlockRates.UNDECIDED);
    }

    private Tally tally() {
        return new Tally(
                scaling != null && rules instanceof Always always
                        ? RowWeights.of(
                                always.policy().baseAmounts(), always.policy().supplements())
                        : RowWeights.notAsked());
    }

    private ReplayResult result(Tally tally) {
        var result = tally.result();
        return scaling != null && rules instanceof Always always
                ? scaling.scale(always.policy(), tally.weights(), result)
                : result;
    }
}
