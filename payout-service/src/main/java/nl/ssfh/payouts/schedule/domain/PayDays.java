package nl.ssfh.payouts.schedule.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.contracts.PayoutMode;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the fund pays: one a month, moved to the next business day of the banks.
 *
 * @param runDay 1 to 28 (assumed: 25)
 */
public record PayDays(int runDay, BusinessDays businessDays) {

    public PayDays {
        if (runDay < 1 || runDay > 28) {
            throw new IllegalArgumentException("Run day must be 1 to 28, so that every month has it: " + runDay);
        }
    }

    public LocalDate of(YearMonth month) {
        return businessDays.sameOrNext(month.atDay(runDay));
    }

    /**
     * The first run that may pay a granted month.
     *
     * @param lastDay of the placement: what is paid after the end goes along with the first pay day on or after it
     */
    public YearMonth dueMonth(PayoutMode mode, YearMonth month, LocalDate lastDay) {
        return switch (mode) {
            case MONTHLY -> month;
            case AFTER_END -> {
                var end = YearMonth.from(lastDay);
                yield of(end).isBefore(lastDay) ? end.plusMonths(1) : end;
            }
        };
    }

    /** When the bank is asked to pay a run that is prepared today: its pay day, or as soon as possible after it. */
    public LocalDate executionDate(YearMonth run, LocalDate today) {
        var payDay = of(run);
        return payDay.isBefore(today) ? businessDays.sameOrNext(today) : payDay;
    }

    /** The first month, from the one given on, whose pay day is not before the day; any day when there is none. */
    YearMonth firstOnOrAfter(YearMonth month, @Nullable LocalDate day) {
        var first = month;
        while (day != null && of(first).isBefore(day)) {
            first = first.plusMonths(1);
        }
        return first;
    }

    /**
     * The months whose run has to be there today: this month's from some days before its pay day on, and the one before
     * as long as it has none: its pay day may have moved into this month.
     */
    public List<YearMonth> toPrepare(LocalDate today, int daysBefore) {
        var month = YearMonth.from(today);
        return Stream.of(month.minusMonths(1), month)
                .filter(each -> !of(each).minusDays(daysBefore).isAfter(today))
                .toList();
    }

    /** The month of the first run from today on: this month's until its pay day has passed. */
    public YearMonth nextRun(LocalDate today) {
        var month = YearMonth.from(today);
        return of(month).isBefore(today) ? month.plusMonths(1) : month;
    }
}
