package nl.ssfh.payouts.schedule.domain;

import static nl.ssfh.payouts.TestClaim.granted;
import static nl.ssfh.payouts.TestClaim.months;
import static nl.ssfh.payouts.TestClaim.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PayoutMode;
import nl.ssfh.payouts.TestClaim;
import org.junit.jupiter.api.Test;

class RescheduleTest {

    static final YearMonth SEPTEMBER = YearMonth.of(2024, 9);
    static final FeeMonth KEY = new FeeMonth(Fee.STIPEND, SEPTEMBER);

    Reschedule reschedule = new Reschedule(new PayDays(25, day -> true), LocalDate.of(2024, 9, 2), UUID::randomUUID);
    TestClaim claim = TestClaim.anywhere();

    @Test
    void a_first_decision_gives_a_line_for_each_fee_and_month_that_is_granted() {
        var changes = reschedule.changes(claim.grants(months("2024-09", "2024-10"), 15_000, 20_000), List.of());

        assertThat(changes)
                .extracting(
                        change -> change.line().key(),
                        change -> change.line().amount(),
                        change -> change.line().state())
                .containsExactly(
                        tuple(KEY, new Money(15_000), InstalmentState.DUE),
                        tuple(new FeeMonth(Fee.SUPERVISION, SEPTEMBER), new Money(20_000), InstalmentState.DUE),
                        tuple(
                                new FeeMonth(Fee.STIPEND, SEPTEMBER.plusMonths(1)),
                                new Money(15_000),
                                InstalmentState.PLANNED),
                        tuple(
                                new FeeMonth(Fee.SUPERVISION, SEPTEMBER.plusMonths(1)),
                                new Money(20_000),
                                InstalmentState.PLANNED));
    }

    @Test
    void a_refused_month_gives_no_line() {
        var decided = claim.decides(months("2024-09", "2024-09"), List.of(refused(Fee.STIPEND, SEPTEMBER)));

        assertThat(reschedule.changes(decided, List.of())).isEmpty();
    }

    @Test
    void a_line_that_waits_takes_the_new_amount() {
        var line = line(0, 15_000, InstalmentState.DUE, false);

        var change = only(decide(10_000), line);

        assertThat(change.added()).isFalse();
        assertThat(change.line().id()).isEqualTo(line.id());
        assertThat(change.line().amount()).isEqualTo(new Money(10_000));
    }

    @Test
    void a_line_that_waits_and_is_no_longer_granted_is_cancelled() {
        var change = only(claim.withdrawn(months("2024-09", "2024-09")), line(0, 15_000, InstalmentState.HELD, false));

        assertThat(change.line().state()).isEqualTo(InstalmentState.CANCELLED);
        assertThat(change.line().amount()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_line_that_was_paid_stays_and_a_delta_makes_the_difference() {
        var change = only(decide(10_000), line(0, 15_000, InstalmentState.PAID, true));

        assertThat(change.added()).isTrue();
        assertThat(change.line().sequence()).isEqualTo(1);
        assertThat(change.line().amount()).isEqualTo(new Money(-5_000));
        assertThat(change.line().state()).isEqualTo(InstalmentState.DUE);
    }

    @Test
    void a_line_the_bank_refused_stays_too() {
        var change = only(decide(20_000), line(0, 15_000, InstalmentState.HELD, true));

        assertThat(change.line().sequence()).isEqualTo(1);
        assertThat(change.line().amount()).isEqualTo(new Money(5_000));
    }

    @Test
    void a_delta_that_waits_takes_the_new_difference() {
        var paid = line(0, 15_000, InstalmentState.PAID, true);
        var delta = line(1, -5_000, InstalmentState.DUE, false);

        var change = only(decide(17_000), paid, delta);

        assertThat(change.line().id()).isEqualTo(delta.id());
        assertThat(change.line().amount()).isEqualTo(new Money(2_000));
    }

    @Test
    void the_same_decision_again_changes_nothing() {
        var paid = line(0, 15_000, InstalmentState.SENT, true);

        assertThat(reschedule.changes(decide(15_000), List.of(paid))).isEmpty();
    }

    @Test
    void a_recovery_does_not_wait_for_the_end_of_the_placement() {
        var decided = claim.decides(
                months("2024-09", "2025-06"), List.of(granted(Fee.STIPEND, SEPTEMBER, 5_000, PayoutMode.AFTER_END)));

        var change = only(decided, line(0, 15_000, InstalmentState.PAID, true));

        assertThat(change.line().dueMonth()).isEqualTo(SEPTEMBER);
    }

    @Test
    void a_line_waits_for_a_new_end_of_the_placement() {
        var decided = claim.decides(
                months("2024-09", "2025-06"), List.of(granted(Fee.STIPEND, SEPTEMBER, 15_000, PayoutMode.AFTER_END)));

        var change = only(decided, line(0, 15_000, InstalmentState.DUE, false));

        assertThat(change.line().dueMonth()).isEqualTo(YearMonth.of(2025, 7));
        assertThat(change.line().state()).isEqualTo(InstalmentState.PLANNED);
    }

    @Test
    void a_decision_that_names_a_month_twice_is_refused() {
        var twice = claim.decides(
                months("2024-09", "2024-09"),
                List.of(granted(Fee.STIPEND, SEPTEMBER, 1), granted(Fee.STIPEND, SEPTEMBER, 2)));

        assertThatThrownBy(() -> reschedule.changes(twice, List.of())).isInstanceOf(IllegalStateException.class);
    }

    private nl.ssfh.contracts.EligibilityEvent.ClaimDecided decide(long cents) {
        return claim.decides(months("2024-09", "2024-09"), List.of(granted(Fee.STIPEND, SEPTEMBER, cents)));
    }

    private LineChange only(nl.ssfh.contracts.EligibilityEvent.ClaimDecided decided, Line... lines) {
        var changes = reschedule.changes(decided, List.of(lines));
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static Line line(int sequence, long cents, InstalmentState state, boolean fixed) {
        return new Line(UUID.randomUUID(), KEY, sequence, new Money(cents), state, SEPTEMBER, "ssfh-2024", fixed);
    }
}
