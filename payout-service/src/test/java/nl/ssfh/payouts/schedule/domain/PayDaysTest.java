package nl.ssfh.payouts.schedule.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import nl.ssfh.contracts.PayoutMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayDaysTest {

    static final Set<LocalDate> CHRISTMAS = Set.of(LocalDate.of(2024, 12, 25), LocalDate.of(2024, 12, 26));

    PayDays payDays = new PayDays(
            25,
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !CHRISTMAS.contains(day));

    @ParameterizedTest
    @CsvSource({"2024-09, 2024-09-25", "2024-05, 2024-05-27", "2024-08, 2024-08-26", "2024-12, 2024-12-27"})
    void the_fund_pays_on_the_25th_or_the_next_business_day(YearMonth month, LocalDate day) {
        assertThat(payDays.of(month)).isEqualTo(day);
    }

    @Test
    void a_monthly_fee_is_due_in_its_own_month() {
        assertThat(payDays.dueMonth(PayoutMode.MONTHLY, YearMonth.of(2024, 9), LocalDate.of(2025, 1, 31)))
                .isEqualTo(YearMonth.of(2024, 9));
    }

    @ParameterizedTest
    @CsvSource({"2024-09-25, 2024-09", "2024-09-26, 2024-10", "2024-05-27, 2024-05", "2024-05-28, 2024-06"})
    void what_is_paid_after_the_end_goes_with_the_first_run_on_or_after_it(LocalDate lastDay, YearMonth due) {
        assertThat(payDays.dueMonth(PayoutMode.AFTER_END, YearMonth.of(2024, 2), lastDay))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09, 2024-09-20, 2024-09-25",
        "2024-09, 2024-09-25, 2024-09-25",
        "2024-09, 2024-09-28, 2024-09-30",
        "2024-08, 2024-10-01, 2024-10-01"
    })
    void a_run_is_executed_on_its_pay_day_or_as_soon_as_can_be(YearMonth run, LocalDate today, LocalDate day) {
        assertThat(payDays.executionDate(run, today)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-25, 2024-09", "2024-09-26, 2024-10", "2024-12-27, 2024-12", "2024-12-28, 2025-01"})
    void the_next_run_is_this_month_s_until_its_pay_day_has_passed(LocalDate today, YearMonth next) {
        assertThat(payDays.nextRun(today)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-22, 2024-08",
        "2024-09-23, 2024-08 2024-09",
        "2024-09-30, 2024-08 2024-09",
        "2024-05-24, 2024-04",
        "2024-05-25, 2024-04 2024-05",
        "2024-12-31, 2024-11 2024-12",
        "2025-01-01, 2024-12",
        "2024-02-29, 2024-01 2024-02"
    })
    void a_run_is_prepared_two_days_before_its_pay_day_or_as_soon_as_can_be(LocalDate today, String months) {
        assertThat(payDays.toPrepare(today, 2)).extracting(YearMonth::toString).containsExactly(months.split(" ", -1));
    }

    /** The 28th of February 2026 is a Saturday: the pay day of February is in March. */
    @Test
    void the_run_of_a_month_whose_pay_day_moved_into_the_next_is_not_forgotten() {
        var late = new PayDays(28, payDays.businessDays());

        assertThat(late.toPrepare(LocalDate.of(2026, 3, 1), 0)).containsExactly();
        assertThat(late.toPrepare(LocalDate.of(2026, 3, 2), 0)).containsExactly(YearMonth.of(2026, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 29, 30, 31})
    void a_run_day_that_not_every_month_has_is_refused(int day) {
        assertThatThrownBy(() -> new PayDays(day, any -> true)).hasMessageContaining(String.valueOf(day));
    }
}
