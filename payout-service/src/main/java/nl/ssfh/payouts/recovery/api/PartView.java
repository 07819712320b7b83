package nl.ssfh.payouts.recovery.api;

import java.time.YearMonth;
import nl.ssfh.payouts.recovery.domain.Plan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The most that is kept back in one month under an instalment plan. */
@Schema(name = "PlanPart", description = "The most that is kept back in one month under an instalment plan")
public record PartView(
        int number,

        @Schema(implementation = String.class, examples = "2024-10")
        YearMonth month,

        long amountCents) {

    static PartView of(Plan.Part part) {
        return new PartView(part.number(), part.month(), part.amount().cents());
    }
}
