package nl.ssfh.payouts.schedule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.ssfh.payouts.schedule.domain.PayDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetDaysTest {

    static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

    /** Easter Sundays as the church calendars print them. */
    static final Map<Integer, LocalDate> EASTER = Map.of(
            2024, LocalDate.of(2024, 3, 31),
            2025, LocalDate.of(2025, 4, 20),
            2026, LocalDate.of(2026, 4, 5),
            2027, LocalDate.of(2027, 3, 28),
            2028, LocalDate.of(2028, 4, 16),
            2029, LocalDate.of(2029, 4, 1),
            2030, LocalDate.of(2030, 4, 21),
            2031, LocalDate.of(2031, 4, 13),
            2032, LocalDate.of(2032, 3, 28));

    TargetDays target = new TargetDays();

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032})
    void the_days_of_a_year_are_open_as_the_central_bank_says(int year) {
        daysOf(year)
                .forEach(
                        day -> assertThat(target.isOpen(day)).as(day.toString()).isEqualTo(isOpen(day)));
    }

    /** Whatever day a run is prepared on: its pay day, or the first business day from that day on. */
    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032})
    void a_run_prepared_on_any_day_is_executed_on_a_business_day(int year) {
        var payDays = new PayDays(25, target);

        daysOf(year).forEach(today -> {
            var payDay = firstOpen(today.withDayOfMonth(25));
            var expected = payDay.isBefore(today) ? firstOpen(today) : payDay;
            assertThat(payDays.executionDate(YearMonth.from(today), today))
                    .as(today.toString())
                    .isEqualTo(expected);
        });
    }

    static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    static LocalDate firstOpen(LocalDate day) {
        return Stream.iterate(day, each -> each.plusDays(1))
                .filter(TargetDaysTest::isOpen)
                .findFirst()
                .orElseThrow();
    }

    static boolean isOpen(LocalDate day) {
        var easter = Objects.requireNonNull(EASTER.getOrDefault(day.getYear(), LocalDate.MIN.plusDays(2)));
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FIXED.contains(MonthDay.from(day))
                && !day.equals(easter.minusDays(2))
                && !day.equals(easter.plusDays(1));
    }
}
