package nl.ssfh.claims.claim.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What people quote, such as {@code SSFH-2024-000123-8}: year, number and a check digit.
 *
 * <p>The check digit is that of ISO 7064, MOD 11,10, over the digits of year and number. It finds every single digit
 * that is wrong and nearly every two that changed places.
 */
public record Reference(String text) {

    private static final Pattern FORM = Pattern.compile("SSFH-(?<year>\\d{4})-(?<number>\\d{6,12})-(?<check>\\d)");

    public static Reference of(int year, long number) {
        var digits = "%04d%06d".formatted(year, number);
        return new Reference("SSFH-%04d-%06d-%d".formatted(year, number, checkDigit(digits)));
    }

    /** Empty for a text that was never given out: a mistake in typing. */
    public static Optional<Reference> read(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        var form = FORM.matcher(text);
        return form.matches()
                        && checkDigit(form.group("year") + form.group("number"))
                                == Integer.parseInt(form.group("check"))
                ? Optional.of(new Reference(text))
                : Optional.empty();
    }

    private static int checkDigit(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (Character.digit(digits.charAt(i), 10) + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
