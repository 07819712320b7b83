package nl.ssfh.payouts.iso20022;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
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

    private static final Pattern SLASHES = Pattern.compile("/{2,}");
    private static final Pattern AT_THE_START = Pattern.compile("^[/ ]+");
    private static final Pattern AT_THE_END = Pattern.compile("[/ ]+$");

    private EpcText() {}

    /** At most {@code length} characters; what has no likeness becomes a full stop. */
    public static String of(String text, int length) {
        var single = SLASHES.matcher(plain(text)).replaceAll("/");
        var begun = AT_THE_START.matcher(single).replaceFirst("");
        var cut = begun.substring(0, Math.min(begun.length(), length));
        return AT_THE_END.matcher(cut).replaceFirst("");
    }

    private static String plain(String text) {
        if (text.codePoints().allMatch(EpcText::isAllowed)) {
            return text;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .mapToObj(EpcText::write)
                .collect(Collectors.joining());
    }

    private static boolean isAllowed(int letter) {
        return (letter < 128 && Character.isLetterOrDigit(letter)) || ALLOWED.indexOf(letter) >= 0;
    }

    private static String write(int letter) {
        return isAllowed(letter) ? Character.toString(letter) : SUBSTITUTES.getOrDefault(letter, ".");
    }
}
