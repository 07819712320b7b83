package nl.ssfh.platform.privacy;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds account numbers (IBAN, ISO 13616) in words of people. They stand sealed where accounts are kept, and nowhere
 * else.
 */
public final class AccountNumber {

    private static final int SHORTEST = 15;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** Country, check digits and the number itself; people write it in groups. */
    private static final Pattern LIKE_ONE =
            Pattern.compile("(?<![A-Z0-9])[A-Z]{2}[0-9]{2}(?:[\\s\\p{Z}.\\p{Pd}]?[A-Z0-9]){11,30}");

    private AccountNumber() {}

    public static boolean isIn(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return LIKE_ONE.matcher(plain)
                .results()
                .map(found -> found.group().replaceAll("[^A-Z0-9]", ""))
                .anyMatch(AccountNumber::beginsWithOne);
    }

    /** What follows it may be the next word. */
    private static boolean beginsWithOne(String text) {
        for (int end = SHORTEST; end <= text.length(); end++) {
            if (checks(text.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean checks(String text) {
        var digits = new StringBuilder();
        (text.substring(4) + text.substring(0, 4)).chars().forEach(each -> digits.append(Character.digit(each, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
