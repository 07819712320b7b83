package nl.ssfh.contracts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** Days in a row; the first and the last both count. */
public record Span(LocalDate firstDay, LocalDate lastDay) {

    public Span {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("%s is before %s".formatted(lastDay, firstDay));
        }
    }

    public static Span of(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public boolean contains(Span other) {
        return contains(other.firstDay) && contains(other.lastDay);
    }

    /** The days that are in both, or empty when there are none. */
    public Optional<Span> overlap(Span other) {
        var first = firstDay.isAfter(other.firstDay) ? firstDay : other.firstDay;
        var last = lastDay.isBefore(other.lastDay) ? lastDay : other.lastDay;
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Span(first, last));
    }

    public long days() {
        return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }

    /** Every calendar month that holds at least one of the days, in order. */
    public Stream<YearMonth> months() {
        var last = YearMonth.from(lastDay);
        return Stream.iterate(YearMonth.from(firstDay), month -> !month.isAfter(last), month -> month.plusMonths(1));
    }
}
