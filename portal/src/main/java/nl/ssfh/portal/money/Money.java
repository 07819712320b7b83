package nl.ssfh.portal.money;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import nl.ssfh.portal.apis.PayoutsApi.Schedule;

/** All lines of one or more schedules, and their sums. */
public record Money(List<MoneyLine> lines) {

    public Money {
        lines = List.copyOf(lines);
    }

    public static Money of(List<Schedule> schedules) {
        return new Money(schedules.stream()
                .flatMap(schedule -> schedule.instalments().stream())
                .map(MoneyLine::new)
                .toList());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public long total() {
        return sum(line -> true);
    }

    public long paid() {
        return sum(MoneyLine::isPaid);
    }

    public Money in(YearMonth month) {
        return within(month, month);
    }

    /** Both months count. */
    public Money within(YearMonth first, YearMonth last) {
        return new Money(lines.stream()
                .filter(line -> !line.month().isBefore(first) && !line.month().isAfter(last))
                .toList());
    }

    public Chart chart() {
        return Chart.of(this);
    }

    long sum(Predicate<MoneyLine> which) {
        return lines.stream()
                .filter(MoneyLine::isLive)
                .filter(which)
                .mapToLong(MoneyLine::cents)
                .sum();
    }
}
