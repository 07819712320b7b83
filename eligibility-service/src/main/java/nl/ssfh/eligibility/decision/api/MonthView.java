package nl.ssfh.eligibility.decision.api;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.contracts.PayoutMode;
import nl.ssfh.eligibility.decision.domain.MonthFinding;
import nl.ssfh.eligibility.decision.domain.Party;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was decided on one fee for one month. */
@Schema(name = "MonthDecision", description = "What was decided on one fee for one month")
public record MonthView(
        Fee fee,

        @Schema(implementation = String.class, examples = "2024-09")
        YearMonth month,

        MonthOutcome outcome,

        @Schema(description = "Zero unless granted; broken months are taken into account")
        long amountCents,

        @Schema(description = "The policy version of the month, absent when there is none") @Nullable
        String policy,

        @Nullable PayoutMode payoutMode,

        @Schema(description = "The rows that applied, in order")
        List<RowView> rows,

        @Schema(description = "Every reason that applies, not only the first")
        List<ReasonView> exclusions,

        @Schema(description = "What a person must answer first; only when undecided") @Nullable
        ReasonView question,

        @Schema(description = "The review in which a person decided it instead of the rules") @Nullable
        UUID review,

        @Schema(description = "In plain Dutch") String explanationNl,

        @Schema(description = "In plain English") String explanationEn) {

    public static MonthView of(MonthFinding month, Policies policies, Party to) {
        return new MonthView(
                month.fee(),
                month.month(),
                month.outcome(),
                month.amount().cents(),
                month.policy(),
                month.payoutMode(),
                rows(month),
                month.exclusions().stream()
                        .map(code -> ReasonView.of("exclusion", code, to))
                        .toList(),
                month.question() == null ? null : ReasonView.of("question", month.question(), to),
                month.overruled() == null ? null : month.overruled().review(),
                new MonthExplanation(Words.NL.to(to), policies, month).text(),
                new MonthExplanation(Words.EN.to(to), policies, month).text());
    }

    private static List<RowView> rows(MonthFinding month) {
        return month.parts().stream()
                .flatMap(part -> part.rows().stream())
                .map(RowView::of)
                .distinct()
                .toList();
    }
}
