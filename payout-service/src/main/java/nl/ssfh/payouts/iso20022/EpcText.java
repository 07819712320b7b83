package nl.ssfh.payouts.iso20022;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes any text in the characters that every European bank takes (EPC217-08). */
public final class EpcText {

    private static final String ALLOWED = "/-?:().,'+ ";

    /** What taking accents off does not bring into the allowed characters. */
    private static final Map<Integer, String> SUBSTITUTES = Map.ofEntries(
            entry((int) 'ß', "ss"),
            entry((int) 'æ', "ae"),
            entry((int) 'Æ', "AE"),
            entry((int) 'œ', "oe"),
            entry((int) 'Œ', "OE"),
            entry((int) 'ø', "o"),
            entry((int) 'Ø', "O"),
            entry((int) 'đ', "d"),
            entry((int) 'Đ', "D"),
            entry((int) 'ð', "d"),
            entry((int) 'Ð', "D"),
            entry((int) 'þ', "th"),
            entry((int) 'Þ', "TH"),
            entry((int) 'ł', "l"),
            entry((int) 'Ł', "L"),
            entry((int) 'ı', "i"),
            entry((int) '&', "+"),
            entry((int) '@', "(at)"),
            entry((int) '_', "-"),
            entry((int) '’', "'"),
            entry((int) '‘', "'"),
            entry((int) '–', "-"));

    private EpcText() {}

    /** At most {@code length} characters; what has no likeness becomes a full stop. */
    public static String of(String text, int length) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .mapToObj(EpcText::write)
                .collect(Collectors.joining())
                .replaceAll("/{2,}", "/")
                .replaceAll("^[/ ]+", "");
        return plain.substring(0, Math.min(plain.length(), length)).replaceAll("[/ ]+$", "");
    }

    private static String write(int letter) {
        boolean alphanumeric = letter < 128 && Character.isLetterOrDigit(letter);
        return alphanumeric || ALLOWED.indexOf(letter) >= 0
                ? Character.toString(letter)
                : SUBSTITUTES.getOrDefault(letter, ".");
    }
}
