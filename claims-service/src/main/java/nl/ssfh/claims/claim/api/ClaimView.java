package nl.ssfh.claims.claim.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.claim.api.ClaimRequest.AgreementBody;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.ClaimStatus;
import nl.ssfh.claims.claim.domain.Submission;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Claimant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim as those who may see it see it. */
public record ClaimView(
        UUID id,

        @Schema(description = "To quote; given when the claim is submitted", examples = "SSFH-2024-000123") @Nullable
        String reference,

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
        @Nullable LocalDate withdrawnOn) {

    static ClaimView of(Claim claim) {
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
                AgreementBody.of(claim.agreement()),
                claim.withdrawnOn());
    }
}
