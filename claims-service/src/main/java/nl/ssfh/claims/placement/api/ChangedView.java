package nl.ssfh.claims.placement.api;

import java.util.UUID;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.contracts.ChangeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change that was recorded, and the placement after it. */
@Schema(description = "A change that was recorded, and the placement after it")
public record ChangedView(UUID id, ChangeKind kind, PlacementView placement) {

    static ChangedView of(Placement placement) {
        var recorded = placement.changes().getLast();
        return new ChangedView(recorded.id(), recorded.change().kind(), PlacementView.of(placement));
    }
}
