package nl.ssfh.claims.practice.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All practices. */
public interface Practices {

    /** Adds the practice at once, or throws {@link PracticeExists}. */
    void add(Practice practice);

    /** Stores what changed in the practice at once, or throws {@link PracticeExists}. */
    void store(Practice practice);

    Optional<Practice> find(UUID id);

    List<Practice> findAll(Collection<UUID> ids);

    /** Makes every other change of the practice's mandates wait until this transaction ends. */
    void lock(UUID id);

    /** The practices within reach in the order of their ids, from the first one after the given id. */
    List<Practice> list(Reach reach, UUID after, int limit);

    /** Of these the ones that have the text somewhere in their name, in capitals or not. */
    List<Practice> named(String text, Reach reach, UUID after, int limit);
}
