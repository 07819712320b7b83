package nl.ssfh.claims.placement.app;

import nl.ssfh.claims.placement.domain.Change;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Timeline;

/** Hears of each change of a placement, in the transaction of the change. */
public interface ChangeListener {

    void on(Placement changed, Timeline before, Change change);
}
