package nl.ssfh.claims.placement.app;

import nl.ssfh.claims.placement.domain.Placement;

/** Hears of each placement that is registered, in the transaction of its registration. */
public interface PlacementListener {

    void onRegistered(Placement placement);
}
