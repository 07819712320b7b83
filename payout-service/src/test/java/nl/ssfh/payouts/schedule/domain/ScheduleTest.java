package nl.ssfh.payouts.schedule.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.RecoveryWay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTest {

    static final UUID ID = new UUID(0, 1);
    static final YearMonth NOVEMBER = YearMonth.of(2024, 11);

    static final LocalDate TODAY = LocalDate.of(2024, 9, 20);

    Schedule schedule = schedule(TODAY);

    @Test
    void a_line_that_is_not_due_yet_is_expected_on_the_pay_day_of_its_month() {
        assertThat(schedule.expectedOn(line(InstalmentState.PLANNED, null, "2025-01", null)))
                .isEqualTo("2025-01-25");
    }

    @Test
    void a_line_that_was_decided_late_is_expected_with_the_next_run() {
        assertThat(schedule.expectedOn(line(InstalmentState.DUE, null, "2024-09", null)))
                .isEqualTo("2024-11-25");
    }

    @Test
    void a_line_in_a_run_is_expected_on_its_execution_date() {
        var day = LocalDate.of(2024, 9, 27);

        assertThat(schedule.expectedOn(line(InstalmentState.SENT, null, "2024-09", day)))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_RUN", "SENT"})
    void what_is_late_is_expected_from_today_on(InstalmentState state) {
        var passed = TODAY.minusDays(9);

        assertThat(schedule.expectedOn(line(state, null, "2024-09", passed))).isEqualTo(TODAY);
        assertThat(schedule.expectedOn(line(InstalmentState.PAID, null, "2024-09", passed)))
                .isEqualTo(passed);
    }

    @Test
    void a_new_account_is_paid_by_the_first_run_after_its_cooling_off() {
        assertThat(schedule(LocalDate.of(2024, 11, 26))
                        .expectedOn(line(InstalmentState.HELD, "COOLING_OFF", "2024-09", null)))
                .isEqualTo("2024-12-25");
    }

    @Test
    void a_recovery_on_an_invoice_is_expected_on_its_due_date() {
        var dueOn = LocalDate.of(2024, 12, 3);
        var recovery = recovery(new Instalment.Back(RecoveryWay.INVOICE, dueOn));

        assertThat(schedule.expectedOn(recovery)).isEqualTo(dueOn);
        assertThat(schedule.waitsFor(recovery)).isEqualTo(WaitsFor.INVOICE_PAYMENT);
        assertThat(schedule.waitsFor(recovery).whom()).containsExactly(Party.PRACTICE);
    }

    @Test
    void a_cancelled_line_is_not_expected() {
        assertThat(schedule.expectedOn(line(InstalmentState.CANCELLED, null, "2024-09", null)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, , RUN",
        "DUE, , RUN",
        "IN_RUN, , RELEASE",
        "SENT, , BANK_ANSWER",
        "HELD, NOT_CONFIRMED, RUN",
        "HELD, TAKEN_OUT, RUN",
        "HELD, AC04, NEW_BANK_ACCOUNT",
        "HELD, AM05, OFFICER",
        "RETURNED, AC04, NEW_BANK_ACCOUNT",
        "PAID, , NOTHING",
        "CANCELLED, , NOTHING"
    })
    void each_line_waits_for_one_thing(InstalmentState state, @Nullable String reason, WaitsFor waitsFor) {
        assertThat(schedule.waitsFor(line(state, reason, "2024-09", null))).isEqualTo(waitsFor);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_BANK_ACCOUNT, BANK_ACCOUNT",
        "COOLING_OFF, COOLING_OFF",
        "PAYEE_NOT_ACCEPTED, OFFICER",
        "ON_HOLD, OFFICER",
        "NOT_CONFIRMED, CONFIRMATION",
        "DECISION_NOT_VALID, OFFICER",
        "OVER_DECISION, OFFICER",
        "BUDGET, BUDGET"
    })
    void what_would_hold_a_line_today_is_what_it_waits_for(HoldReason reason, WaitsFor waitsFor) {
        var schedule = failing(reason);

        assertThat(schedule.waitsFor(line(InstalmentState.DUE, null, "2024-09", null)))
                .isEqualTo(waitsFor);
        assertThat(schedule.waitsFor(line(InstalmentState.HELD, "TAKEN_OUT", "2024-09", null)))
                .isEqualTo(waitsFor);
        assertThat(schedule.waitsFor(line(InstalmentState.HELD, "AC04", "2024-09", null)))
                .isEqualTo(WaitsFor.NEW_BANK_ACCOUNT);
    }

    @Test
    void of_a_line_that_no_run_is_near_only_that_counts_which_does_not_pass_with_time() {
        var far = line(InstalmentState.PLANNED, null, "2024-12", null);

        assertThat(failing(HoldReason.NOT_CONFIRMED).waitsFor(far)).isEqualTo(WaitsFor.RUN);
        assertThat(failing(HoldReason.COOLING_OFF, HoldReason.ON_HOLD).waitsFor(far))
                .isEqualTo(WaitsFor.OFFICER);
    }

    @Test
    void a_recovery_waits_for_payments_to_be_set_off_against() {
        assertThat(schedule.waitsFor(recovery(new Instalment.Back(RecoveryWay.SET_OFF, null))))
                .isEqualTo(WaitsFor.SET_OFF);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_waited_for_is_said_in_both_languages(WaitsFor waitsFor) {
        assertThat(waitsFor.nl()).isNotBlank().isNotEqualTo(waitsFor.en());
        assertThat(waitsFor.en()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void how_a_line_stands_is_said_in_few_words_of_both_languages(InstalmentState state) {
        for (boolean recovery : List.of(true, false)) {
            var progress = Progress.of(state, recovery);
            assertThat(progress.nl()).isNotBlank().isNotEqualTo(progress.en());
        }
        assertThat(Progress.values())
                .allMatch(progress -> Arrays.stream(InstalmentState.values())
                        .anyMatch(any -> Progress.of(any, false) == progress || Progress.of(any, true) == progress));
    }

    private static Schedule failing(HoldReason... reasons) {
        return schedule(TODAY, Map.of(ID, List.of(reasons)));
    }

    private static Schedule schedule(@Nullable LocalDate payableFrom) {
        return schedule(payableFrom, Map.of());
    }

    private static Schedule schedule(@Nullable LocalDate payableFrom, Map<UUID, List<HoldReason>> failing) {
        return new Schedule(
                ID,
                ID,
                new PayDays(25, day -> true),
                new Schedule.Outlook(TODAY, NOVEMBER, payableFrom, failing),
                List.of());
    }

    private static Instalment recovery(Instalment.Back back) {
        return line(InstalmentState.DUE, null, "2024-09", null, -5_000, back);
    }

    private static Instalment line(
            InstalmentState state, @Nullable String reason, String due, @Nullable LocalDate payDate) {
        return line(state, reason, due, payDate, 15_000, null);
    }

    private static Instalment line(
            InstalmentState state,
            @Nullable String reason,
            String due,
            @Nullable LocalDate payDate,
            long cents,
            Instalment.@Nullable Back back) {
        return new Instalment(
                ID,
                ID,
                ID,
                ID,
                Fee.STIPEND,
                YearMonth.of(2024, 9),
                0,
                new Money(cents),
                Money.ZERO,
                state,
                reason,
                YearMonth.parse(due),
                payDate,
                false,
                new Cause(Cause.Kind.DECISION, ID),
                "ssfh-2024",
                null,
                back);
    }
}
