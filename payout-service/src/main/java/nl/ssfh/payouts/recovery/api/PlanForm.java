package nl.ssfh.payouts.recovery.api;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import nl.ssfh.payouts.recovery.domain.Plan;
import nl.ssfh.payouts.recovery.domain.PlanBy;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instalment plan as it is agreed with a practice. */
@Schema(name = "Plan", description = "An instalment plan as it is agreed with a practice")
public record PlanForm(
        @Schema(description = "One a month, at least 2", examples = "6")
        int parts,

        @NotNull
        @Schema(implementation = String.class, description = "The month of the first part", examples = "2024-10")
        YearMonth firstMonth,

        @NotNull PlanBy by) {

    /** Names what is out of bounds, and the bounds. */
    Plan read(YearMonth now, int most) {
        var last = now.plusMonths(most);
        new Violations()
                .unless(
                        parts >= 2 && parts <= most,
                        "plan.parts",
                        "must be 2 to " + most,
                        "moet 2 tot en met " + most + " zijn")
                .unless(
                        !firstMonth.isBefore(now) && !firstMonth.isAfter(last),
                        "plan.firstMonth",
                        "must be from %s to %s".formatted(Words.EN.month(now), Words.EN.month(last)),
                        "moet van %s tot en met %s zijn".formatted(Words.NL.month(now), Words.NL.month(last)))
                .orElseThrow();
        return new Plan(parts, firstMonth, by);
    }
}
