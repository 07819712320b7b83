package nl.ssfh.payouts.report.api;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import nl.ssfh.payouts.report.domain.MonthRange;
import nl.ssfh.payouts.schedule.api.MonthParameter;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads the months that a query names; without any, those of this year. */
public final class MonthRangeQuery {

    private static final int MOST_MONTHS = 120;

    private MonthRangeQuery() {}

    /** Names the field {@code from} or {@code until} when it is not right. */
    public static MonthRange read(@Nullable String from, @Nullable String until, LocalDate today) {
        var violations = new Violations();
        var first = read("from", from, YearMonth.of(today.getYear(), Month.JANUARY), violations);
        var last = read("until", until, YearMonth.of(today.getYear(), Month.DECEMBER), violations);
        violations.orElseThrow();
        new Violations()
                .unless(
                        !last.isBefore(first),
                        "until",
                        "must not be before the first month, which is " + Words.EN.month(first),
                        "mag niet vóór de eerste maand liggen; dat is " + Words.NL.month(first))
                .unless(
                        ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS,
                        "until",
                        "must be within %d months of the first month".formatted(MOST_MONTHS),
                        "moet binnen %d maanden na de eerste maand liggen".formatted(MOST_MONTHS))
                .orElseThrow();
        return new MonthRange(first, last);
    }

    private static YearMonth read(String field, @Nullable String text, YearMonth without, Violations violations) {
        if (text == null) {
            return without;
        }
        var month = MonthParameter.read(text);
        violations.unless(
                month.isPresent(),
                field,
                "must be a month from 2000 to 2100, such as 2024-09",
                "moet een maand van 2000 tot en met 2100 zijn, zoals 2024-09");
        return month.orElse(without);
    }
}
