package nl.ssfh.claims.claim.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.claim.app.ShowClaims.Shown;
import nl.ssfh.claims.claim.domain.ClaimStatus;
import nl.ssfh.claims.claim.domain.Submission;
import nl.ssfh.claims.task.api.WaitsFor;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim as those who may see it see it. */
@Schema(description = "A claim for both fees of one placement")
public record ClaimView(
        UUID id,

        @Schema(
                description = "To quote, with a check digit at the end; given when the claim is submitted",
                examples = "SSFH-2024-000123-8")
        @Nullable
        String reference,

        @Schema(description = "Absent in a draft for a placement that is not registered yet") @Nullable
        UUID placement,

        UUID practice,
        ClaimStatus status,

        @Schema(description = "The day that counts for the deadline") @Nullable
        LocalDate submittedOn,

        @Schema(description = "What was decided, once it is") @Nullable
        ClaimOutcome outcome,

        @Schema(description = "Settled when the claim is submitted") @Nullable
        Claimant claimant,

        AgreementBody agreement,
        @Nullable LocalDate withdrawnOn,

        @Schema(
                description = "Of a draft: the fields that are needed before it can be submitted",
                examples = "[\"agreement\"]")
        @Nullable
        List<String> missing,

        WaitsFor waitsFor) {

    static ClaimView of(Shown shown, ClaimForm form) {
        var claim = shown.claim();
        var submission = claim.submission();
        return new ClaimView(
                claim.id(),
                submission.map(Submission::reference).orElse(null),
                claim.placement(),
                claim.practice(),
                claim.status(),
                submission.map(Submission::submittedOn).orElse(null),
                claim.status().isDecided() ? ClaimOutcome.valueOf(claim.status().name()) : null,
                submission.map(Submission::claimant).orElse(null),
                AgreementBody.of(claim.answers()),
                claim.withdrawnOn(),
                claim.status() == ClaimStatus.DRAFT ? missing(shown, form) : null,
                WaitsFor.of(shown.waitsFor()));
    }

    private static List<String> missing(Shown shown, ClaimForm form) {
        return form.gaps(shown.claim(), shown.typed()).stream()
                .map(Violation::field)
                .toList();
    }
}
