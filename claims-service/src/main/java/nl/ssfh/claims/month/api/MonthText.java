package nl.ssfh.claims.month.api;

import java.time.DateTimeException;
import java.time.YearMonth;
import nl.ssfh.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Reads a month from a URL. */
final class MonthText {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private MonthText() {}

    static YearMonth read(@Nullable String typed) {
        var month = parse(typed);
        new Violations()
                .unless(
                        isOfThisCentury(month),
                        "month",
                        "must be a month such as 2024-09",
                        "moet een maand zijn zoals 2024-09")
                .orElseThrow();
        return java.util.Objects.requireNonNull(month);
    }

    static boolean isOfThisCentury(@Nullable YearMonth month) {
        return month != null && month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR;
    }

    private static @Nullable YearMonth parse(@Nullable String typed) {
        try {
            return typed == null ? null : YearMonth.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
