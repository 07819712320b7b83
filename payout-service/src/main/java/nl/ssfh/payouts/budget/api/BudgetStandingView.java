package nl.ssfh.payouts.budget.api;

import java.time.YearMonth;
import java.util.List;
import nl.ssfh.payouts.budget.app.ReadBudgets.Standing;
import nl.ssfh.payouts.budget.domain.BudgetFigures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a budget stands, and how it came to that. */
@Schema(name = "BudgetStanding", description = "How a budget stands, and how it came to that")
public record BudgetStandingView(
        BudgetView budget,

        @Schema(description = "What decisions granted, less what they took back")
        long reservedCents,

        @Schema(description = "What was paid or set off, less what came back or was recovered")
        long paidCents,

        @Schema(description = "What is not reserved; below zero when more is")
        long leftCents,

        @Schema(description = "At the end of each month in which anything moved")
        List<PointView> history) {

    static BudgetStandingView of(Standing standing) {
        var now = standing.now();
        var left = standing.budget().available().minus(now.reserved());
        return new BudgetStandingView(
                BudgetView.of(standing.budget()),
                now.reserved().cents(),
                now.paid().cents(),
                left.cents(),
                standing.history().stream().map(PointView::of).toList());
    }

    /** One point of a chart. */
    @Schema(name = "BudgetPoint", description = "How a budget stood at the end of a month")
    public record PointView(
            @Schema(implementation = String.class, examples = "2024-09") @Nullable
            YearMonth month,

            long reservedCents,
            long paidCents) {

        static PointView of(BudgetFigures figures) {
            return new PointView(
                    figures.month(), figures.reserved().cents(), figures.paid().cents());
        }
    }
}
