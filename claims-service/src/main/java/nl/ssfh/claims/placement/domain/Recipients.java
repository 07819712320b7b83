package nl.ssfh.claims.placement.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The only way by which mail addresses leave this service. */
public interface Recipients {

    /** The practice and the student of each placement; nothing for an id that is no placement. */
    List<Recipient> of(Set<UUID> placements);

    /** Each practice itself, with its id in the place of a placement. */
    List<Recipient> ofPractices(Set<UUID> practices);

    /** Each practice at the address that it left by the change, which stands in the place of a placement. */
    List<Recipient> beforeChanges(Set<UUID> changes);
}
