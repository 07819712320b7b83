package nl.ssfh.payouts.account.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name that a bank account stands on. */
public final class HolderName {

    /** Letters of Latin script, which can be written in the characters of European banks, and those characters. */
    private static final Pattern ALLOWED =
            Pattern.compile("(?=.*[\\p{IsLatin}0-9])[\\p{IsLatin}\\p{M}0-9 '()+,\\-./:?&]{1,70}");

    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");

    private HolderName() {}

    public static String tidy(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).replaceAll("\\s+", " ");
    }

    public static boolean isAllowed(String name) {
        return ALLOWED.matcher(name).matches();
    }

    /** Nine digits that pass the eleven-test: a citizen's number, which the fund never keeps. */
    public static boolean holdsCitizenNumber(String name) {
        return NINE_DIGITS.matcher(name).results().anyMatch(match -> passesElevenTest(match.group()));
    }

    private static boolean passesElevenTest(String digits) {
        int sum = -Character.digit(digits.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == 0;
    }
}
