package nl.ssfh.portal.statement;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * August to July, as schools count.
 *
 * @param begins the calendar year of its first month
 */
public record SchoolYear(int begins) {

    private static final int SHOWN = 4;

    /** Whether a year is written with four digits, as all are. */
    public static boolean isOne(int begins) {
        return begins >= 1000 && begins <= 9998;
    }

    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() < Month.AUGUST.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /** This one and those before it. */
    public static List<SchoolYear> until(LocalDate day) {
        var last = of(day).begins;
        return IntStream.range(0, SHOWN)
                .mapToObj(back -> new SchoolYear(last - back))
                .toList();
    }

    public YearMonth first() {
        return YearMonth.of(begins, Month.AUGUST);
    }

    public YearMonth last() {
        return first().plusMonths(11);
    }

    /** Such as 2024–2025. */
    public String name() {
        return begins + "–" + (begins + 1);
    }
}
