package nl.ssfh.eligibility.replay.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A replay that was asked for.
 *
 * @param policyHash of the policy as it was when it ran, absent before
 * @param placements how many there are, 0 before it runs
 */
public record ReplayJob(
        UUID id,
        ReplayOrder order,
        ReplayState state,
        String askedBy,
        @Nullable String policyHash,
        long placementsDone,
        long placements,
        @Nullable String reason) {}
