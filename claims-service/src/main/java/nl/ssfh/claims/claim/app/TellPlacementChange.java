package nl.ssfh.claims.claim.app;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ssfh.claims.claim.domain.Claims;
import nl.ssfh.claims.placement.app.ChangeListener;
import nl.ssfh.claims.placement.domain.Change;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Timeline;
import nl.ssfh.platform.outbox.Outbox;

/** Tells the others of a change when they know the placement, which they do once it is claimed. */
@ApplicationScoped
class TellPlacementChange implements ChangeListener {

    private final Claims claims;
    private final Outbox outbox;

    TellPlacementChange(Claims claims, Outbox outbox) {
        this.claims = claims;
        this.outbox = outbox;
    }

    @Override
    public void on(Placement changed, Timeline before, Change change) {
        claims.liveFor(changed.id())
                .filter(claim -> claim.status().isTold())
                .ifPresent(claim -> outbox.add(claim.changed(changed, before, change)));
    }
}
