package nl.ssfh.payouts.schedule.api;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads a month that a query names. */
public final class MonthParameter {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private MonthParameter() {}

    /** Empty when it is no month in which the fund can pay. */
    public static Optional<YearMonth> read(String text) {
        try {
            return Optional.of(YearMonth.parse(text)).filter(month -> isSensible(month.getYear()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether the fund can have paid in the year. */
    public static boolean isSensible(int year) {
        return year >= FIRST && year <= LAST;
    }
}
