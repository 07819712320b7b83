package nl.ssfh.payouts.budget.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetTest {

    static final UUID ID = new UUID(0, 1);
    static final Money AVAILABLE = new Money(1_000);

    @ParameterizedTest
    @CsvSource({"0, 0", "799, 0", "800, 80", "999, 80", "1000, 100", "5000, 100", "-1, 0"})
    void officers_are_told_at_80_and_at_100_percent(long reserved, int percent) {
        var budget = empty().reserving(new Money(reserved));

        assertThat(budget.hasNews()).isEqualTo(percent > 0);
        assertThat(budget.told().toldPercent()).isEqualTo(percent);
        assertThat(budget.told().hasNews()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void each_mark_is_told_once_however_decisions_go_up_and_down(long seed) {
        var random = new Random(seed);
        var marks = new ArrayList<Integer>();
        var budget = empty();
        var moves = LongStream.concat(random.longs(200, -150, 160), LongStream.of(50_000));
        for (long cents : moves.toArray()) {
            budget = budget.reserving(new Money(cents));
            if (budget.hasNews()) {
                budget = budget.told();
                marks.add(budget.toldPercent());
            }
        }

        assertThat(marks).as("seed %d", seed).isSorted().doesNotHaveDuplicates().endsWith(100);
        assertThat(List.of(80, 100)).containsAll(marks);
    }

    @ParameterizedTest
    @EnumSource
    void only_what_is_proposed_can_be_confirmed_or_withdrawn(BudgetState state) {
        var budget = budget(state);

        if (state == BudgetState.PROPOSED) {
            assertThatCode(() -> budget.mayBePutInForceBy("olga")).doesNotThrowAnyException();
            assertThatCode(budget::mayBeWithdrawn).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> budget.mayBePutInForceBy("olga")).isInstanceOf(BudgetCannotMove.class);
            assertThatThrownBy(budget::mayBeWithdrawn).isInstanceOf(BudgetCannotMove.class);
        }
    }

    @Test
    void who_proposed_it_does_not_confirm_it() {
        assertThatThrownBy(() -> budget(BudgetState.PROPOSED).mayBePutInForceBy("otto"))
                .isInstanceOf(BudgetNeedsOtherEyes.class);
    }

    private static BudgetInForce empty() {
        return new BudgetInForce(ID, 2024, Fee.STIPEND, AVAILABLE, Money.ZERO, 0);
    }

    private static Budget budget(BudgetState state) {
        return new Budget(
                ID, 2024, Fee.STIPEND, AVAILABLE, "board", state, new Budget.Hand("otto", Instant.EPOCH), null);
    }
}
