package nl.ssfh.payouts.account.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name that a bank account stands on. */
public final class HolderName {

    /** Letters of Latin script, which can be written in the characters of European banks, and those characters. */
    private static final Pattern ALLOWED =
            Pattern.compile("(?=.*[\\p{IsLatin}0-9])[\\p{IsLatin}\\p{M}0-9 '()+,\\-./:?&]{1,70}");

    private HolderName() {}

    public static String tidy(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).replaceAll("\\s+", " ");
    }

    public static boolean isAllowed(String name) {
        return ALLOWED.matcher(name).matches();
    }
}
