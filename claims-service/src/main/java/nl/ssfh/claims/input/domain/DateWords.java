package nl.ssfh.claims.input.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** A day or a month as people write it: 25 september 2024, and september 2024. */
public final class DateWords {

    private static final Locale DUTCH = Locale.of("nl");

    private DateWords() {}

    public static String nl(TemporalAccessor date) {
        return in(DUTCH, date);
    }

    public static String en(TemporalAccessor date) {
        return in(Locale.UK, date);
    }

    private static String in(Locale language, TemporalAccessor date) {
        var pattern = date instanceof LocalDate ? "d MMMM uuuu" : "MMMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language).format(date);
    }
}
