package nl.ssfh.eligibility.review.api;

import java.util.regex.Pattern;
import nl.ssfh.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Words of a person: some, not too many, and no citizen service number (BSN) among them. */
final class FreeText {

    private static final int LONGEST = 4_000;
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");

    private FreeText() {}

    static void check(Violations violations, String field, @Nullable String text) {
        violations.unless(
                text != null && !text.isBlank() && text.length() <= LONGEST && !holdsBsn(text),
                field,
                "must be 1 to " + LONGEST + " characters, without a citizen service number",
                "moet 1 tot " + LONGEST + " tekens zijn, zonder burgerservicenummer");
    }

    private static boolean holdsBsn(String text) {
        return NINE_DIGITS.matcher(text).results().anyMatch(found -> passesElevenTest(found.group()));
    }

    private static boolean passesElevenTest(String digits) {
        int sum = -Character.digit(digits.charAt(8), 10);
        for (int place = 0; place < 8; place++) {
            sum += (9 - place) * Character.digit(digits.charAt(place), 10);
        }
        return sum % 11 == 0;
    }
}
