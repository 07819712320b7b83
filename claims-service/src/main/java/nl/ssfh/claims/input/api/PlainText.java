package nl.ssfh.claims.input.api;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text that is what it looks like: one form for each character, and none that cannot be seen. */
final class PlainText {

    private PlainText() {}

    /** Without surrounding spaces and in one Unicode form; empty for nothing. */
    static String normal(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    static boolean isPlain(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
