package nl.ssfh.claims.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.ClaimFacts;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.claims.placement.app.ChangeListener;
import nl.ssfh.claims.placement.domain.Change;
import nl.ssfh.claims.placement.domain.Change.Extension;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Timeline;
import nl.ssfh.platform.outbox.Outbox;

/** Tells the others of a change when they know the placement, which they do once it is claimed. */
@ApplicationScoped
class TellPlacementChange implements ChangeListener {

    private final Claims claims;
    private final StudentDays days;
    private final Outbox outbox;

    TellPlacementChange(Claims claims, StudentDays days, Outbox outbox) {
        this.claims = claims;
        this.days = days;
        this.outbox = outbox;
    }

    @Override
    public void on(Placement changed, Timeline before, Change change) {
        claims.liveFor(changed.id())
                .filter(claim -> claim.status().isTold())
                .ifPresent(claim -> tell(claim, changed, before, change));
    }

    private void tell(Claim claim, Placement changed, Timeline before, Change change) {
        if (change instanceof Extension) {
            days.requireFree(changed);
        }
        outbox.add(ClaimFacts.changed(claim, changed, before, change));
    }
}
