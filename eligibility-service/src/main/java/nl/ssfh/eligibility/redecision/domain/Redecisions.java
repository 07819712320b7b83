package nl.ssfh.eligibility.redecision.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All redecisions that were asked for, with how far they are. */
public interface Redecisions {

    void add(Redecision redecision);

    Optional<Redecision> find(UUID id);

    /** The redecision, kept from others until the transaction ends. */
    Optional<Redecision> findForChange(UUID id);

    /** The newest first. */
    List<Redecision> before(UUID id, int most);

    /** Takes one that waits, or that its process left; it goes on behind the last claim it was at. */
    Optional<Redecision> take();

    void counted(UUID id, long claims);

    /** The claims that come next, in their order; none when all were looked at. */
    List<UUID> nextClaims(Redecision redecision, int most);

    /** It went through one claim more. False when it was cancelled, or somebody else is further. */
    boolean passed(UUID id, UUID claim);

    /** It went through all claims. */
    void finished(UUID id);

    void approved(UUID id, String by);

    /** False when it was approved or cancelled before. */
    boolean cancel(UUID id);
}
