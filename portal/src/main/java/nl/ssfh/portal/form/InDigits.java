package nl.ssfh.portal.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * A day or a month in one field, as people write it: 25-9-2024, and 9-2024. The services read 2024-09-25, which may be
 * typed too. Of what is neither, the service says what is wrong with it.
 */
public final class InDigits {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");

    private InDigits() {}

    /** For a service; as it is when it is not written so. */
    public static String day(String text) {
        var day = DAY.matcher(text);
        return day.matches() ? "%s-%s-%s".formatted(day.group(3), two(day.group(2)), two(day.group(1))) : text;
    }

    /** Whether a service can read it. */
    public static boolean isDay(String text) {
        try {
            LocalDate.parse(day(text));
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The same of a month. */
    public static String month(String text) {
        var month = MONTH.matcher(text);
        return month.matches() ? "%s-%s".formatted(month.group(2), two(month.group(1))) : text;
    }

    /** For people. */
    public static String of(YearMonth month) {
        return "%d-%d".formatted(month.getMonthValue(), month.getYear());
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
