package nl.ssfh.claims.unclaimed.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.practice.domain.Reach;

/** Placements for which no claim was submitted and the deadline (X5) is not past. */
public interface Unclaimed {

    /** Their ids in order, from the first one after the given id. */
    List<UUID> placements(Reach reach, LocalDate deadlineFrom, UUID after, int limit);
}
