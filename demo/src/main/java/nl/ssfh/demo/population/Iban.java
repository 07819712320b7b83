package nl.ssfh.demo.population;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** International bank account numbers: their form and their check digits (ISO 13616). */
public final class Iban {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final int DUTCH_LENGTH = 18;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Iban() {}

    public static boolean isRight(String iban) {
        return FORM.matcher(iban).matches()
                && (!iban.startsWith("NL") || iban.length() == DUTCH_LENGTH)
                && remainder(iban.substring(4) + iban.substring(0, 4)) == 1;
    }

    /** A Dutch account number with right check digits, such as {@code dutch("DEMO", 417)}. */
    public static String dutch(String bank, long number) {
        var account = "%s%010d".formatted(bank, number);
        return "NL%02d%s".formatted(98 - remainder(account + "NL00"), account);
    }

    private static int remainder(String rearranged) {
        var digits = new StringBuilder();
        rearranged.chars().forEach(c -> digits.append(Character.digit(c, Character.MAX_RADIX)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
