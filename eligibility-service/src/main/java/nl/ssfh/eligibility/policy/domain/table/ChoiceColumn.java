package nl.ssfh.eligibility.policy.domain.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.ssfh.eligibility.policy.domain.MonthFacts;
import nl.ssfh.eligibility.policy.domain.table.Input.Choice;

/** The rows for each of the few values of an input. */
final class ChoiceColumn implements Column {

    private final Choice input;
    private final long[][] rows;

    ChoiceColumn(Choice input, long[][] rows) {
        this.input = input;
        this.rows = rows;
    }

    @Override
    public Input input() {
        return input;
    }

    @Override
    public long[] lookup(FactColumn facts, int word) {
        if (!(facts instanceof FactColumn.Choices choices)) {
            throw new IllegalArgumentException(input.name() + " is no number");
        }
        return Arrays.stream(choices.ordinals())
                .mapToLong(ordinal -> rows[ordinal][word])
                .toArray();
    }

    @Override
    public long[] rows(MonthFacts facts) {
        return rows[input.ordinal().applyAsInt(facts)];
    }

    @Override
    public List<Case> cases() {
        return IntStream.range(0, rows.length)
                .mapToObj(code -> new Case(
                        "%s = %s".formatted(input.name(), input.literals().get(code)), BitSet.valueOf(rows[code])))
                .toList();
    }
}
