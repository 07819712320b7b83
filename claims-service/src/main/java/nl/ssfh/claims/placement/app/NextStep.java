package nl.ssfh.claims.placement.app;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.task.domain.Waiting;

/** Knows of each placement who must act next. */
public interface NextStep {

    /** For every one of the placements. */
    Map<UUID, Waiting> of(List<Placement> placements);
}
