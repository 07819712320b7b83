package nl.ssfh.portal.practice;

import java.util.UUID;
import nl.ssfh.portal.apis.ChangesApi;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import org.jspecify.annotations.Nullable;

/** The claim for a placement that counts: the one that is not withdrawn. */
final class LiveClaim {

    private LiveClaim() {}

    static @Nullable Claim of(UUID placement, ChangesApi changes) {
        return changes.claims(placement).items().stream()
                .filter(claim -> !claim.status().equals("WITHDRAWN"))
                .findFirst()
                .orElse(null);
    }

    /** The one that is submitted. */
    static @Nullable Claim submitted(UUID placement, ChangesApi changes) {
        var claim = of(placement, changes);
        return claim == null || claim.isDraft() ? null : claim;
    }
}
