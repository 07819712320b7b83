package nl.ssfh.eligibility.decision.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.eligibility.decision.app.Shown;
import nl.ssfh.eligibility.decision.domain.NearMiss;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.platform.words.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision with its reasons. */
@Schema(name = "Decision", description = "A decision with its reasons")
record DecisionView(
        UUID id,

        @Schema(description = "1 for the first decision on the claim; the highest is in force")
        int sequence,

        UUID claim,

        @Schema(examples = "SSFH-2024-000123") String reference,

        UUID placement,
        UUID practice,
        LocalDate decidedOn,

        @Schema(description = "The last day on which one may object to it")
        LocalDate objectUntil,

        ClaimOutcome outcome,

        @Schema(description = "First day of the placement as it was decided on")
        LocalDate firstDay,

        @Schema(description = "Last day of the placement as it was decided on")
        LocalDate lastDay,

        @Schema(description = "SHA-256 of the files of each policy version that was applied")
        Map<String, String> policyHashes,

        @Schema(description = "SHA-256 of everything the decision was taken on")
        String receiptHash,

        @Schema(
                description =
                        "Both fees of every month, for a student the stipend; empty for a claim that was withdrawn")
        List<MonthView> months,

        @Schema(description = "What nearly changed the amount; only when one decision is shown") @Nullable
        List<NearMissView> nearMisses,

        @Schema(description = "In plain Dutch") String explanationNl,

        @Schema(description = "In plain English") String explanationEn) {

    /** Of the weeks in which one may object. */
    static DecisionView of(Shown shown, Policies policies, int weeks, @Nullable List<NearMiss> nearMisses) {
        var decision = shown.decision();
        return new DecisionView(
                decision.id(),
                decision.sequence(),
                decision.claim(),
                decision.reference(),
                decision.placement(),
                decision.practice(),
                decision.decidedOn(),
                decision.lastDayToObject(weeks),
                decision.outcome(),
                decision.period().firstDay(),
                decision.period().lastDay(),
                decision.policyHashes(),
                decision.inputHash(),
                decision.months().stream()
                        .map(month -> MonthView.of(month, policies, shown.to()))
                        .toList(),
                nearMisses == null
                        ? null
                        : nearMisses.stream().map(NearMissView::of).toList(),
                new DecisionExplanation(Words.NL.to(shown.to()), decision).text(),
                new DecisionExplanation(Words.EN.to(shown.to()), decision).text());
    }
}
