package nl.ssfh.eligibility.review.api;

import nl.ssfh.platform.privacy.Bsn;
import nl.ssfh.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Words of a person: some, not too many, and no citizen service number (BSN) among them. */
final class FreeText {

    private static final int LONGEST = 4_000;

    private FreeText() {}

    static void check(Violations violations, String field, @Nullable String text) {
        violations.unless(
                text != null && !text.isBlank() && text.length() <= LONGEST && !Bsn.isIn(text),
                field,
                "must be 1 to " + LONGEST + " characters, without a citizen service number",
                "moet 1 tot " + LONGEST + " tekens zijn, zonder burgerservicenummer");
    }
}
