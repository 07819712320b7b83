package nl.ssfh.claims.estimate.api;

import java.time.YearMonth;
import nl.ssfh.claims.estimate.domain.Month;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MonthOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one fee would be worth in one month, and why. */
@Schema(name = "MonthEstimate", description = "What one fee would be worth in one month, and why")
public record MonthEstimateView(
        Fee fee,

        @Schema(implementation = String.class, examples = "2024-09")
        YearMonth month,

        MonthOutcome outcome,
        @Schema(examples = "15000") long amountCents,

        @Schema(examples = "U krijgt € 150,00 stagevergoeding voor september 2024.")
        String nl,

        @Schema(examples = "You get € 150.00 stipend for September 2024.")
        String en) {

    static MonthEstimateView of(Month month) {
        return new MonthEstimateView(
                month.fee(), month.month(), month.outcome(), month.amount().cents(), month.nl(), month.en());
    }
}
