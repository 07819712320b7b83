package nl.ssfh.payouts.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.account.api.WrittenReason;
import nl.ssfh.payouts.budget.app.ProposeBudget;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the fund should have for a year and fee, and why. */
@Schema(name = "BudgetForm", description = "What the fund should have for a year and fee, and why")
public record BudgetForm(
        @NotNull @Min(2016) @Max(2100) @Schema(description = "Of the placement-months")
        Integer year,

        @NotNull Fee fee,

        @NotNull @Min(1) @Max(100_000_000_000_00L) @Schema(description = "In cents, not below what decisions reserve")
        Long availableCents,

        @NotNull @Size(min = 1, max = 500) String reason) {

    ProposeBudget.Wanted read() {
        return new ProposeBudget.Wanted(year, fee, new Money(availableCents), WrittenReason.checked(reason));
    }
}
