package nl.ssfh.eligibility.replay.domain;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import nl.ssfh.contracts.Money;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.table.FactColumn;
import nl.ssfh.eligibility.policy.domain.table.FactColumn.Choices;
import nl.ssfh.eligibility.policy.domain.table.FactColumns;
import nl.ssfh.eligibility.policy.domain.table.Input;
import nl.ssfh.eligibility.policy.domain.table.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * Some placements as columns. A row is one fee under one set of terms; rows of one fee and month stand together.
 *
 * @param days of each row
 * @param months the fee-months, in order of their rows
 * @param placements how many placements there are
 */
@SuppressWarnings("ArrayRecordComponent") // Columns are not compared, and copying them is what they avoid.
record ReplayBlock(FactColumns facts, int[] days, List<MonthRows> months, int placements) {

    ReplayBlock {
        months = List.copyOf(months);
    }

    /**
     * One fee of one month of one placement.
     *
     * @param firstRow its first row; the next fee-month begins after its last
     * @param placement counted from 0 within the block
     * @param byPerson what a person decided instead of any rules; such a month has no rows
     */
    record MonthRows(
            int firstRow,
            int rows,
            YearMonth month,
            Segment segment,
            int placement,
            @Nullable Money byPerson) {}

    /** The facts as they are by the deadline of a policy: late is more months after the start or end than it allows. */
    FactColumns factsFor(Policy policy) {
        int deadline = policy.parameters().deadlineMonths().value();
        var columns = new HashMap<Input, FactColumn>(facts.columns());
        for (var late : List.of(Inputs.LATE_AFTER_START, Inputs.LATE_AFTER_END)) {
            columns.computeIfPresent(late, (input, needed) -> late(needed, deadline));
        }
        return new FactColumns(facts.size(), columns);
    }

    private static FactColumn late(FactColumn needed, int deadline) {
        var ordinals = new int[BlockBuilder.MOST_MONTHS_NEEDED + 1];
        Arrays.setAll(ordinals, months -> months > deadline ? 1 : 0);
        return new Choices(needed.codes(), ordinals);
    }
}
