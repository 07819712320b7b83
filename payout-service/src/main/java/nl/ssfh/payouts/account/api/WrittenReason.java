package nl.ssfh.payouts.account.api;

import nl.ssfh.payouts.account.domain.HolderName;
import nl.ssfh.platform.problem.Violations;

/** Why an officer decides so, in his own words: said, and without a citizen's number. */
public final class WrittenReason {

    private WrittenReason() {}

    /** Names the field {@code reason} when it is not right. */
    public static String checked(String reason) {
        new Violations()
                .unless(!reason.isBlank(), "reason", "must say why", "moet zeggen waarom")
                .unless(reason.indexOf('\0') < 0, "reason", "must be text", "moet tekst zijn")
                .unless(
                        !HolderName.holdsCitizenNumber(reason),
                        "reason",
                        "must not hold a citizen service number",
                        "mag geen burgerservicenummer bevatten")
                .orElseThrow();
        return reason.strip();
    }
}
