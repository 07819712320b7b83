package nl.ssfh.eligibility.replay.domain;

import nl.ssfh.contracts.Money;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.Proration;
import nl.ssfh.eligibility.policy.domain.table.Hits;
import nl.ssfh.eligibility.policy.domain.table.Table;
import nl.ssfh.eligibility.replay.domain.ReplayBlock.MonthRows;

/** What one policy gives for the months of a block. */
final class BlockRates {

    /** A person would have to decide. */
    static final long UNDECIDED = -1;

    private static final long EXCLUDED = -2;

    private final Proration proration;
    private final ReplayBlock block;
    private final Hits exclusions;
    private final Hits base;
    private final Hits supplements;
    private final long[] baseCents;
    private final long[] supplementCents;

    BlockRates(Policy policy, ReplayBlock block) {
        var facts = block.factsFor(policy);
        this.proration = policy.parameters().proration().value();
        this.block = block;
        this.exclusions = policy.exclusions().hits(facts);
        this.base = policy.baseAmounts().hits(facts);
        this.supplements = policy.supplements().hits(facts);
        this.baseCents = cents(policy.baseAmounts());
        this.supplementCents = cents(policy.supplements());
    }

    private static long[] cents(Table<Money> table) {
        return table.rows().stream().mapToLong(row -> row.outcome().cents()).toArray();
    }

    /** Cents for the month, or {@link #UNDECIDED}; the rows that gave it are counted in the weights. */
    long cents(MonthRows month, RowWeights weights) {
        int present = 0;
        long centDays = 0;
        int excluded = 0;
        boolean unclear = false;
        for (int row = month.firstRow(); row < month.firstRow() + month.rows(); row++) {
            var rate = rate(row);
            excluded += rate == EXCLUDED ? 1 : 0;
            unclear |= rate == UNDECIDED;
            centDays += Math.max(0, rate) * block.days()[row];
            present += block.days()[row];
        }
        if (excluded == month.rows()) {
            return 0;
        }
        if (excluded > 0 || unclear) {
            return UNDECIDED;
        }
        int divisor = proration.divisor(present, month.month().lengthOfMonth());
        weigh(month, divisor, weights);
        return Proration.cents(centDays, divisor);
    }

    private long rate(int row) {
        if (exclusions.any(row)) {
            return EXCLUDED;
        }
        int hit = base.only(row);
        if (hit < 0) {
            return UNDECIDED;
        }
        long cents = baseCents[hit];
        for (int more = supplements.next(row, 0); more >= 0; more = supplements.next(row, more + 1)) {
            cents += supplementCents[more];
        }
        return cents;
    }

    private void weigh(MonthRows month, int divisor, RowWeights weights) {
        if (weights.isNotAsked() || divisor == 0) {
            return;
        }
        for (int row = month.firstRow(); row < month.firstRow() + month.rows(); row++) {
            weights.addBase(base.only(row), block.days()[row], divisor);
            for (int more = supplements.next(row, 0); more >= 0; more = supplements.next(row, more + 1)) {
                weights.addSupplement(more, block.days()[row], divisor);
            }
        }
    }
}
