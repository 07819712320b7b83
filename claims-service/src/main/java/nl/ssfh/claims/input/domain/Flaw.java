package nl.ssfh.claims.input.domain;

/**
 * What is wrong with one field, in both languages: a rule that says no.
 *
 * @param en completes the sentence that the field begins, such as {@code must be after firstDay}
 */
public record Flaw(String field, String en, String nl) {

    /** In the place of a field: the line of a file as a whole. */
    public static final String LINE = "(line)";
}
