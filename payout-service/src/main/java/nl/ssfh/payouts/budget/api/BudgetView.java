package nl.ssfh.payouts.budget.api;

import java.time.Instant;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.payouts.budget.domain.Budget;
import nl.ssfh.payouts.budget.domain.BudgetState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the fund has for a year and fee. */
@Schema(name = "Budget", description = "What the fund has for one fee of the placement-months of one year")
public record BudgetView(
        UUID id,
        int year,
        Fee fee,
        long availableCents,
        String reason,
        BudgetState state,
        HandView proposed,

        @Schema(description = "Absent while it is proposed") @Nullable
        HandView decided) {

    static BudgetView of(Budget budget) {
        var decided = budget.decided();
        return new BudgetView(
                budget.id(),
                budget.year(),
                budget.fee(),
                budget.available().cents(),
                budget.reason(),
                budget.state(),
                HandView.of(budget.proposed()),
                decided == null ? null : HandView.of(decided));
    }

    /** Who did it, and when. */
    @Schema(name = "BudgetHand", description = "Who did it, and when")
    public record HandView(String by, Instant at) {

        static HandView of(Budget.Hand hand) {
            return new HandView(hand.by(), hand.at());
        }
    }
}
