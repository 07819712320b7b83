package nl.ssfh.payouts.schedule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PayCalendarTest {

    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    static Stream<LocalDate> nightsInWhichTheClockIsMoved() {
        return IntStream.rangeClosed(2024, 2032)
                .boxed()
                .flatMap(year -> Stream.of(Month.MARCH, Month.OCTOBER)
                        .map(month ->
                                LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY))));
    }

    /** The run day is moved onto the night itself, two days after it and before it; somebody looks each half hour. */
    @ParameterizedTest
    @MethodSource("nightsInWhichTheClockIsMoved")
    void a_run_is_prepared_once_and_on_its_day_though_the_clock_is_moved(LocalDate night) {
        for (int runDay = night.getDayOfMonth() - 2; runDay <= Math.min(28, night.getDayOfMonth() + 2); runDay++) {
            var prepared = new LinkedHashMap<YearMonth, LocalDate>();
            var last = LocalDate.MIN;
            for (var instant = at(night.minusDays(9));
                    instant.isBefore(at(night.plusDays(9)));
                    instant = instant.plus(Duration.ofMinutes(30))) {
                var calendar = new PayCalendar(runDay, day -> true, Clock.fixed(instant, AMSTERDAM));
                var today = calendar.today();
                assertThat(today).isAfterOrEqualTo(last);
                last = today;
                for (var month : calendar.payDays().toPrepare(today, 2)) {
                    prepared.putIfAbsent(month, today);
                }
            }

            assertThat(prepared)
                    .containsAllEntriesOf(Map.of(
                            YearMonth.from(night), night.withDayOfMonth(runDay).minusDays(2)));
        }
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(AMSTERDAM).toInstant();
    }
}
