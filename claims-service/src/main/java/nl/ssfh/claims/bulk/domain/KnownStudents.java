package nl.ssfh.claims.bulk.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.student.domain.Entry;
import nl.ssfh.contracts.Terms;

/** Students whom practices know already, so that nobody types them again. */
public interface KnownStudents {

    /** Each with his latest placement at the practice, in the order of those, from the first one after the given. */
    List<Known> of(Set<UUID> practices, UUID after, int limit);

    /** A student as a practice entered him, with the terms of his latest placement there. */
    record Known(UUID placement, UUID practice, Entry student, Terms terms) {}
}
