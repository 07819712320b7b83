package nl.ssfh.claims.sampling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sample that was drawn.
 *
 * @param population how many placements it was drawn from
 * @param size how many were drawn
 * @param open how many of them wait for an outcome
 */
public record Sample(
        UUID id,
        int schoolYear,
        Method method,
        @Nullable Stratum stratum,
        String seed,
        String reason,
        int population,
        int size,
        int open,
        LocalDate drawnOn) {

    /** What the fund found. */
    public enum SampleOutcome {
        IN_ORDER,
        NOT_IN_ORDER,
        NOT_RECEIVED
    }

    /** Why an agreement is not in order. */
    public enum Fault {
        WRONG_FORMAT,
        NOT_SIGNED,
        PRACTICE_NOT_NAMED,
        STUDENT_NOT_NAMED,
        OTHER_FACTS
    }

    /** What is done about it. */
    public enum FollowUp {
        NONE,
        /** The practice is asked once more, with a new last day. */
        ASK_AGAIN,
        /** The claim is to be corrected. */
        CORRECT_CLAIM
    }

    /** What an officer says of one placement. */
    public record Judgement(SampleOutcome outcome, @Nullable Fault fault, FollowUp followUp) {}

    /** One placement that was drawn. */
    public record Drawn(
            UUID sample,
            UUID placement,
            UUID practice,
            String stratum,
            int asked,
            LocalDate until,
            int received,
            @Nullable Judgement judgement,
            @Nullable Instant judgedAt) {}
}
