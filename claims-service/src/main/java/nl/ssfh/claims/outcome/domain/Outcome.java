package nl.ssfh.claims.outcome.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.contracts.Work;
import org.jspecify.annotations.Nullable;

/**
 * What became of the student of a placement at one milestone.
 *
 * @param askedOn absent when it was told without being asked
 * @param told absent while nobody has told
 */
public record Outcome(
        UUID id,
        UUID placement,
        UUID practice,
        Milestone milestone,
        @Nullable LocalDate askedOn,
        @Nullable Told told) {

    /** Who can tell. */
    public enum Teller {
        STUDENT,
        PRACTICE,
        FUND
    }

    /** What somebody tells. */
    public record Answer(
            Milestone milestone,
            boolean inGpCare,
            @Nullable Work work,
            @Nullable Boolean sameRegion) {}

    /** What was told, and by whom. */
    public record Told(
            boolean inGpCare, @Nullable Work work, @Nullable Boolean sameRegion, Teller by, Instant at) {}
}
