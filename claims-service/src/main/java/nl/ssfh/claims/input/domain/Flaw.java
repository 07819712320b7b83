package nl.ssfh.claims.input.domain;

import java.time.temporal.TemporalAccessor;
import java.util.stream.Stream;

/**
 * What is wrong with one field, in both languages: a rule that says no.
 *
 * @param en completes the sentence that the field begins, such as {@code must be after firstDay}
 */
public record Flaw(String field, String en, String nl) {

    /** In the place of a field: the line of a file as a whole. */
    public static final String LINE = "(line)";

    /** With days or months in the place of each {@code %s}, as people write them. */
    public static Flaw of(String field, String en, String nl, TemporalAccessor... dates) {
        return new Flaw(
                field,
                en.formatted(Stream.of(dates).map(DateWords::en).toArray()),
                nl.formatted(Stream.of(dates).map(DateWords::nl).toArray()));
    }
}
