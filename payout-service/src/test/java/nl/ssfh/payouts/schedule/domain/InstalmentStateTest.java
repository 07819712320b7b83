package nl.ssfh.payouts.schedule.domain;

import static nl.ssfh.payouts.schedule.domain.InstalmentState.CANCELLED;
import static nl.ssfh.payouts.schedule.domain.InstalmentState.DUE;
import static nl.ssfh.payouts.schedule.domain.InstalmentState.HELD;
import static nl.ssfh.payouts.schedule.domain.InstalmentState.IN_RUN;
import static nl.ssfh.payouts.schedule.domain.InstalmentState.PAID;
import static nl.ssfh.payouts.schedule.domain.InstalmentState.PLANNED;
import static nl.ssfh.payouts.schedule.domain.InstalmentState.RECOVERED;
import static nl.ssfh.payouts.schedule.domain.InstalmentState.RETURNED;
import static nl.ssfh.payouts.schedule.domain.InstalmentState.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InstalmentStateTest {

    @Test
    void a_line_goes_from_planned_to_paid() {
        var path = List.of(PLANNED, DUE, IN_RUN, SENT, PAID);

        for (int i = 1; i < path.size(); i++) {
            assertThat(path.get(i - 1).mayBecome(path.get(i))).isTrue();
        }
    }

    @Test
    void paid_money_can_only_come_back() {
        assertThat(PAID.next()).containsExactly(RETURNED);
    }

    @Test
    void only_what_is_final_leads_nowhere() {
        assertThat(InstalmentState.values())
                .filteredOn(InstalmentState::isFinal)
                .containsExactlyInAnyOrder(CANCELLED, RECOVERED);
    }

    @ParameterizedTest
    @EnumSource
    void every_state_can_be_reached(InstalmentState state) {
        assertThat(reachableFrom(PLANNED)).contains(state);
    }

    @ParameterizedTest
    @EnumSource
    void no_state_leads_to_itself(InstalmentState state) {
        assertThat(state.mayBecome(state)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void what_comes_before_is_what_leads_there(InstalmentState state) {
        assertThat(state.before()).allMatch(earlier -> earlier.mayBecome(state));
        assertThat(EnumSet.complementOf(setOf(state.before()))).noneMatch(other -> other.mayBecome(state));
    }

    @ParameterizedTest
    @EnumSource
    void a_line_in_a_run_or_beyond_is_never_cancelled_by_a_decision(InstalmentState state) {
        assertThat(state.mayBecome(CANCELLED)).isEqualTo(!state.isBeyondChange());
    }

    @ParameterizedTest
    @EnumSource
    void a_line_is_sent_only_out_of_a_run(InstalmentState state) {
        assertThat(state.mayBecome(SENT)).isEqualTo(state == IN_RUN);
        assertThat(state.mayBecome(IN_RUN)).isEqualTo(state == DUE);
    }

    @Test
    void held_and_returned_lines_can_be_paid_after_all() {
        assertThat(DUE.before()).contains(HELD, RETURNED);
    }

    private static EnumSet<InstalmentState> setOf(Set<InstalmentState> states) {
        var set = EnumSet.noneOf(InstalmentState.class);
        set.addAll(states);
        return set;
    }

    private static Set<InstalmentState> reachableFrom(InstalmentState start) {
        var found = EnumSet.of(start);
        var open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (var next : open.remove().next()) {
                if (found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }
}
