package nl.ssfh.claims.estimate.api;

import java.time.YearMonth;
import java.util.List;
import nl.ssfh.claims.estimate.domain.ChangedMonth;
import nl.ssfh.contracts.Fee;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a change of a placement would mean; nothing is recorded. */
@Schema(name = "ForeseenChange", description = "What a change of a placement would mean; nothing is recorded")
public record ForeseenView(
        @Schema(description = "Only those worth something else; absent when it cannot be reckoned now") @Nullable
        List<MonthView> months) {

    public static ForeseenView of(@Nullable List<ChangedMonth> months) {
        return new ForeseenView(
                months == null ? null : months.stream().map(MonthView::of).toList());
    }

    /** One fee of one month that would be worth something else. */
    @Schema(name = "ForeseenMonth", description = "One fee of one month that would be worth something else")
    public record MonthView(
            Fee fee,

            @Schema(implementation = String.class, examples = "2024-12")
            YearMonth month,

            @Schema(examples = "15000") long beforeCents,
            @Schema(examples = "7500") long afterCents,

            @Schema(
                    description = "Why; absent for a month that would no longer be one of the placement",
                    examples = "U krijgt € 75,00 stagevergoeding voor december 2024.")
            @Nullable
            String nl,

            @Schema(examples = "You get € 75.00 stipend for December 2024.") @Nullable
            String en) {

        static MonthView of(ChangedMonth month) {
            var then = month.then();
            return new MonthView(
                    month.fee(),
                    month.month(),
                    month.before().cents(),
                    month.after().cents(),
                    then == null ? null : then.nl(),
                    then == null ? null : then.en());
        }
    }
}
