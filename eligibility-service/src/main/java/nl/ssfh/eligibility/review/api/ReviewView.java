package nl.ssfh.eligibility.review.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.eligibility.decision.domain.Party;
import nl.ssfh.eligibility.review.domain.Review;
import nl.ssfh.eligibility.review.domain.ReviewKind;
import nl.ssfh.eligibility.review.domain.ReviewState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that a person at the fund decides. */
@Schema(name = "Review", description = "Something that a person at the fund decides")
record ReviewView(
        UUID id,

        @Schema(examples = "UNDECIDED") ReviewKind kind,

        @Schema(description = "The decision it is about; its months name the questions")
        UUID decision,

        UUID claim,

        @Schema(examples = "SSFH-2024-000123-C") String reference,

        UUID placement,
        UUID practice,
        ReviewState state,
        LocalDate openedOn,

        @Schema(description = "By which the fund decides") LocalDate deadline,

        @Schema(description = "Whose objection it is, absent for a question") @Nullable
        Party objector,

        @Schema(examples = "Wij hadden wel een overeenkomst.", description = "Of an objection, as it was written")
        @Nullable
        String grounds,

        @Schema(examples = "officer-1", description = "The officer who looks after it") @Nullable
        String assignee,

        @Schema(examples = "officer-2") @Nullable String decidedBy,

        @Schema(examples = "De overeenkomst is nagezonden.", description = "Why it was decided as it was") @Nullable
        String reason) {

    static ReviewView of(Review review) {
        return new ReviewView(
                review.id(),
                review.kind(),
                review.decision(),
                review.claim(),
                review.reference(),
                review.placement(),
                review.practice(),
                review.state(),
                review.openedOn(),
                review.deadline(),
                review.objector(),
                review.grounds(),
                review.assignee(),
                review.decidedBy(),
                review.reason());
    }
}
