package nl.ssfh.payouts.bank.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuspenseWorkTest {

    static final LocalDate LATER = LocalDate.of(2024, 10, 1);
    static final List<SuspenseStep> STEPS = List.of(
            new SuspenseStep.Take(),
            new SuspenseStep.Wait(LATER, "why"),
            new SuspenseStep.Propose("E2E", "why"),
            new SuspenseStep.Handle("why"),
            new SuspenseStep.Reopen("why"));
    static final List<SuspenseState> GOALS = List.of(
            SuspenseState.TAKEN,
            SuspenseState.WAITING,
            SuspenseState.PROPOSED,
            SuspenseState.HANDLED,
            SuspenseState.OPEN);

    final SuspenseWork open = SuspenseWork.none(UUID.randomUUID());

    @ParameterizedTest
    @EnumSource
    void every_step_goes_where_the_state_machine_says_or_nowhere(SuspenseState state) {
        var work = new SuspenseWork(open.item(), state, "otto", null, null);
        for (var step : STEPS) {
            var goal = GOALS.get(STEPS.indexOf(step));
            if (state.next().contains(goal)) {
                assertThat(work.after(step, "otto").state()).isEqualTo(goal);
            } else {
                assertThatThrownBy(() -> work.after(step, "otto")).isInstanceOf(SuspenseCannotMove.class);
            }
        }
    }

    @Test
    void who_proposes_does_not_confirm() {
        var proposed = open.after(new SuspenseStep.Propose("E2E", "why"), "otto");

        assertThatThrownBy(() -> proposed.confirmed("E2E", "otto")).isInstanceOf(OwnProposal.class);
        assertThatThrownBy(() -> proposed.confirmed("OTHER", "olga")).isInstanceOf(OtherProposal.class);
        assertThat(proposed.confirmed("E2E", "olga").state()).isEqualTo(SuspenseState.MATCHED);
    }

    @Test
    void what_nobody_proposed_is_not_confirmed() {
        assertThatThrownBy(() -> open.confirmed("E2E", "olga")).isInstanceOf(SuspenseCannotMove.class);
    }

    @Test
    void what_moved_money_stays() {
        assertThat(SuspenseState.MATCHED.next()).isEmpty();
    }
}
