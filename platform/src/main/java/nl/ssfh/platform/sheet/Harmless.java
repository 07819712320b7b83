package nl.ssfh.platform.sheet;

import org.jspecify.annotations.Nullable;

/** Makes cells harmless: a spreadsheet takes what begins with one of these signs for a formula, and runs it. */
final class Harmless {

    private static final String SIGNS = "=+-@\t\r";

    private Harmless() {}

    static String text(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var isText = value instanceof CharSequence;
        return isText && !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
