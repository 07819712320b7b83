package nl.ssfh.claims.evidence.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All agreements, without their content, which is in the {@link Vault}. */
public interface Documents {

    void add(Document document);

    Optional<Document> find(UUID id);

    /** All versions, the first one first. */
    List<Document> of(UUID placement);

    /**
     * Marks agreements as to be destroyed, and gives all that are marked.
     *
     * @param before the placement ended and the agreement arrived before this day
     */
    List<Document> due(LocalDate before, int most);

    /** Those of the ids that are of agreements whose content is still kept. */
    Set<UUID> known(Collection<UUID> ids);

    /** The content is gone for good. */
    void destroyed(UUID id, LocalDate day);
}
