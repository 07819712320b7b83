package nl.ssfh.claims.placement.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.practice.domain.Reach;

/** All placements. */
public interface Placements {

    void add(Placement placement);

    Optional<Placement> find(UUID id);

    /**
     * The placement, kept from every other change and claim until this transaction ends.
     *
     * <p>So what is told of one placement is told in the order in which it became true.
     */
    Optional<Placement> lock(UUID id);

    /** All placements of the students, a handful, in the order of their ids. */
    List<Placement> ofStudents(Collection<UUID> students);

    /** The placements within reach in the order of their ids, from the first one after the given id. */
    List<Placement> list(Reach reach, UUID after, int limit);
}
