package nl.ssfh.payouts.account.api;

import nl.ssfh.platform.privacy.AccountNumber;
import nl.ssfh.platform.privacy.Bsn;
import nl.ssfh.platform.problem.Violations;

/** Words of an officer or auditor, such as why he decides so: said, and without the number of a citizen or an account. */
public final class WrittenReason {

    private WrittenReason() {}

    /** Names the field {@code reason} when it is not right. */
    public static String checked(String reason) {
        var violations = new Violations().unless(!reason.isBlank(), "reason", "must say why", "moet zeggen waarom");
        check(violations, "reason", reason);
        violations.orElseThrow();
        return reason.strip();
    }

    /** Notes what is not right of a field. */
    public static void check(Violations violations, String field, String text) {
        violations
                .unless(text.indexOf('\0') < 0, field, "must be text", "moet tekst zijn")
                .unless(
                        !Bsn.isIn(text),
                        field,
                        "must not hold a citizen service number",
                        "mag geen burgerservicenummer bevatten")
                .unless(
                        !AccountNumber.isIn(text),
                        field,
                        "must not hold an account number",
                        "mag geen rekeningnummer bevatten");
    }
}
