package nl.ssfh.portal.page;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.ssfh.portal.visit.Language;

/** How days and months are written in a language, made once: a page may show thousands of them. */
record DayFormats(
        DateTimeFormatter day, DateTimeFormatter moment, DateTimeFormatter month, DateTimeFormatter shortMonth) {

    private static final Map<Language, DayFormats> ALL =
            new EnumMap<>(Map.of(Language.NL, new DayFormats(Language.NL), Language.EN, new DayFormats(Language.EN)));

    private DayFormats(Language language) {
        this(
                written("d MMMM uuuu", language),
                written("d MMMM uuuu HH:mm", language),
                written("MMMM uuuu", language),
                written("MMM uu", language));
    }

    static DayFormats in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static DateTimeFormatter written(String pattern, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
