package nl.ssfh.portal.practice;

import java.net.URI;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;

/** Where a claim is found once it is no draft any more: who goes back to a page of the draft is sent there. */
final class Afterwards {

    private Afterwards() {}

    static URI of(Claim claim) {
        if (!claim.isWithdrawn()) {
            return URI.create("/praktijk/aanvraag/%s/ingediend".formatted(claim.id()));
        }
        return claim.placement() == null
                ? URI.create("/praktijk?praktijk=" + claim.practice())
                : URI.create("/praktijk/stages/" + claim.placement());
    }
}
