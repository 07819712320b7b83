package nl.ssfh.claims.claim.domain;

import nl.ssfh.claims.placement.domain.Change;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Timeline;
import nl.ssfh.contracts.ClaimsEvent.PlacementChanged;
import nl.ssfh.contracts.PlacementFacts;

/** The facts on which a submitted claim is decided, and what is told when they are no longer as they were. */
public final class ClaimFacts {

    private ClaimFacts() {}

    public static PlacementFacts of(Claim claim, Placement claimed) {
        return of(claim, claimed, claimed.timeline());
    }

    /** The placement of the claim is no longer as it was told. */
    public static PlacementChanged changed(Claim claim, Placement claimed, Timeline before, Change change) {
        return new PlacementChanged(
                claim.claimedPlacement(),
                claim.practice(),
                claim.id(),
                change.kind(),
                change.from(),
                of(claim, claimed, before),
                of(claim, claimed));
    }

    /** As if this held of the placement. */
    public static PlacementFacts of(Claim claim, Placement claimed, Timeline timeline) {
        return claim.submission().orElseThrow().facts(claimed, timeline, claim.agreement());
    }
}
