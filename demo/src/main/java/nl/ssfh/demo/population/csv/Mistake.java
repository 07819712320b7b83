package nl.ssfh.demo.population.csv;

/** What is wrong with one cell, or with a line or the file as a whole, as a sentence for the person who wrote it. */
public final class Mistake extends Exception {

    private static final long serialVersionUID = 1;
    private static final int LONGEST_VALUE = 40;

    private Mistake(String sentence) {
        super(sentence);
    }

    static Mistake in(int line, Column column, String value) {
        var found = value.isEmpty() ? "is empty" : "holds \"%s\"".formatted(shortened(value));
        return new Mistake(
                "Line %d, column %s %s; allowed is: %s.".formatted(line, column.header(), found, column.allowed()));
    }

    static Mistake in(int line, Column column, String value, String why) {
        return new Mistake(
                "Line %d, column %s holds \"%s\"; %s.".formatted(line, column.header(), shortened(value), why));
    }

    static Mistake of(String sentence) {
        return new Mistake(sentence);
    }

    /** The sentence; every mistake has one. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
