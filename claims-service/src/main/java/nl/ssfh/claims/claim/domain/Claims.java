package nl.ssfh.claims.claim.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.claims.practice.domain.Reach;
import nl.ssfh.contracts.Span;
import org.jspecify.annotations.Nullable;

/** All claims. */
public interface Claims {

    void add(Claim claim);

    Optional<Claim> find(UUID id);

    /**
     * The claim, kept from every other change until this transaction ends.
     *
     * <p>Whoever needs its placement too locks the claim first, then the placement, then the student.
     */
    Optional<Claim> lock(UUID id);

    /** The claim for the placement that is not withdrawn. */
    Optional<Claim> liveFor(UUID placement);

    /** The claims for these placements that are not withdrawn. */
    List<Claim> liveFor(List<UUID> placements);

    /** Other placements of the student that are claimed for, and not refused, and touch these days. */
    List<UUID> claimedElsewhere(UUID student, UUID placement, Span days);

    /** The number of the next submission; a submission that fails leaves a gap. */
    long nextNumber();

    /** The claims that are asked for in the order of their ids, from the first one after the given id. */
    List<Claim> list(Wanted wanted, UUID after, int limit);

    /** Which claims are asked for: those within reach, all of them or of one placement, status or reference. */
    record Wanted(
            Reach reach,
            @Nullable UUID placement,
            @Nullable ClaimStatus status,
            @Nullable Reference reference) {}
}
