package nl.ssfh.eligibility.review.api;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.eligibility.decision.domain.FeeMonth;
import nl.ssfh.eligibility.review.app.Answer;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an officer decides in a review. */
@Schema(
        name = "ReviewDecisionRequest",
        description = "What an officer decides in a review; an objection without months is rejected",
        requiredProperties = {"reason", "months"})
public record ReviewDecisionRequest(
        @Schema(examples = "De overeenkomst is nagezonden.", description = "For who objects, in Dutch") @Nullable
        String reason,

        @Schema(description = "Every month that is undecided, or those on which the objection is right") @Nullable
        List<@Nullable MonthRequest> months) {

    private static final long MOST_CENTS = 9_999_999;
    private static final Money MOST = new Money(MOST_CENTS);

    /** One fee of one month. */
    @Schema(
            name = "ReviewMonthRequest",
            description = "One fee of one month",
            requiredProperties = {"fee", "month", "outcome"})
    public record MonthRequest(
            @Nullable Fee fee,

            @Schema(implementation = String.class, examples = "2016-08") @Nullable
            YearMonth month,

            @Schema(examples = "GRANTED", description = "GRANTED or REFUSED") @Nullable
            MonthOutcome outcome,

            @Schema(examples = "15000", description = "When it is granted") @Nullable
            Long amountCents) {

        boolean isComplete() {
            var cents = amountCents == null ? 0 : amountCents;
            return fee != null
                    && month != null
                    && (outcome == MonthOutcome.GRANTED ? cents > 0 : outcome == MonthOutcome.REFUSED && cents == 0);
        }

        boolean isTooMuch() {
            return amountCents != null && amountCents > MOST_CENTS;
        }

        Answer answer() {
            var cents = amountCents == null ? 0 : amountCents;
            return new Answer(
                    new FeeMonth(Objects.requireNonNull(fee), Objects.requireNonNull(month)),
                    Objects.requireNonNull(outcome),
                    new Money(cents));
        }
    }

    ReviewDecisionRequest checked() {
        var violations = new Violations();
        FreeText.check(violations, "reason", reason);
        violations
                .unless(
                        months != null && months.stream().allMatch(month -> month != null && month.isComplete()),
                        "months",
                        "must each have fee, month and outcome GRANTED with an amount, or REFUSED without",
                        "moeten elk een vergoeding, een maand en een besluit hebben: toekennen met een bedrag, of afwijzen zonder")
                .unless(
                        months == null || months.stream().noneMatch(month -> month != null && month.isTooMuch()),
                        "months",
                        "must each be granted at most " + Words.EN.euros(MOST),
                        "mogen elk voor hoogstens " + Words.NL.euros(MOST) + " worden toegekend")
                .orElseThrow();
        return this;
    }

    String why() {
        return Objects.requireNonNull(reason).strip();
    }

    List<Answer> answers() {
        return Objects.requireNonNull(months).stream()
                .map(Objects::requireNonNull)
                .map(MonthRequest::answer)
                .toList();
    }
}
