package nl.ssfh.eligibility.review.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.eligibility.decision.domain.Party;
import nl.ssfh.eligibility.review.domain.Review;
import nl.ssfh.eligibility.review.domain.ReviewState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An objection against a decision, without who at the fund looks after it. */
@Schema(name = "Objection", description = "An objection against a decision, without who at the fund looks after it")
record ObjectionView(
        UUID id,

        @Schema(description = "The decision it is against") UUID decision,

        ReviewState state,
        LocalDate openedOn,

        @Schema(description = "By which the fund decides") LocalDate deadline,

        @Schema(description = "Whose objection it is") @Nullable
        Party objector,

        @Schema(examples = "Wij hadden wel een overeenkomst.") @Nullable
        String grounds,

        @Schema(examples = "De overeenkomst is nagezonden.", description = "The fund's answer, when it is decided")
        @Nullable
        String reason) {

    static ObjectionView of(Review review) {
        return new ObjectionView(
                review.id(),
                review.decision(),
                review.state(),
                review.openedOn(),
                review.deadline(),
                review.objector(),
                review.grounds(),
                review.reason());
    }
}
