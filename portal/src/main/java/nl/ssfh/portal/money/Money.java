package nl.ssfh.portal.money;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.ssfh.portal.apis.PayoutsApi.Schedule;
import nl.ssfh.portal.chart.BarChart;
import nl.ssfh.portal.chart.BarChart.Entry;
import nl.ssfh.portal.chart.BarChart.Part;
import nl.ssfh.portal.page.Page;

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
        return sum(MoneyLine::cents);
    }

    /** What the bank paid or the fund set off, less what came back of it. */
    public long paid() {
        return sum(MoneyLine::settled);
    }

    /** What was paid too much and did not come back yet; no more of a fee and month than was paid of it. */
    public long toPayBack() {
        return lines.stream()
                .collect(groupingBy(line -> List.of(line.fee(), line.month()), collectingAndThen(toList(), Money::new)))
                .values()
                .stream()
                .mapToLong(each -> Math.min(each.sum(MoneyLine::toPayBack), Math.max(0, each.paid())))
                .sum();
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

    /** What each month from the first to the last brings; a month without lines too. */
    public List<InMonth> months() {
        var months = lines.stream().map(MoneyLine::month).sorted().toList();
        return months.isEmpty()
                ? List.of()
                : Stream.iterate(
                                months.getFirst(),
                                month -> !month.isAfter(months.getLast()),
                                month -> month.plusMonths(1))
                        .map(month -> new InMonth(month, in(month)))
                        .toList();
    }

    /** The money of one month. */
    public record InMonth(YearMonth month, Money money) {}

    /** What each month brings: below what is paid of it, above it what is still to come. */
    public BarChart chart(Page page) {
        return BarChart.stacked(
                page.say(
                        "Staafdiagram van het bedrag per maand; de tabel zegt hetzelfde",
                        "Bar chart of the amount of each month; the table says the same"),
                months().stream()
                        .map(each -> Entry.of(
                                page.wholeEuros(each.money().total()),
                                page.shortMonth(each.month()),
                                new Part("paid", each.money().paidOfTotal()),
                                new Part(
                                        "coming",
                                        each.money().total() - each.money().paidOfTotal())))
                        .toList());
    }

    /** Without what is still to be paid back. */
    private long paidOfTotal() {
        return Math.min(paid(), total());
    }

    private long sum(ToLongFunction<MoneyLine> cents) {
        return lines.stream().filter(MoneyLine::isLive).mapToLong(cents).sum();
    }
}
