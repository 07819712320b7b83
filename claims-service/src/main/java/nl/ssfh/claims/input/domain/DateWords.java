package nl.ssfh.claims.month.store;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A month as people write it. */
final class MonthName {

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of("nl"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private MonthName() {}

    static String nl(YearMonth month) {
        return DUTCH.format(month);
    }

    static String en(YearMonth month) {
        return ENGLISH.format(month);
    }
}
