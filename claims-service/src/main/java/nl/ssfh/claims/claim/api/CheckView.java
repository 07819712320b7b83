package nl.ssfh.claims.claim.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.claim.app.CheckClaim.Subject;
import nl.ssfh.claims.claim.domain.ClaimStatus;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.placement.api.PlacementRequest;
import nl.ssfh.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All answers of a claim, to be checked. */
@Schema(name = "ClaimCheck", description = "All answers of a claim, to be checked")
public record CheckView(
        UUID claim,
        ClaimStatus status,

        @Schema(description = "Nothing is missing") boolean ready,
        PlacementRequest placement,
        AgreementBody agreement,

        @Schema(description = "The fields that are needed before it can be submitted")
        List<Violation> missing,

        @Schema(description = "What may lead to a refusal; the claim can be submitted all the same")
        List<Violation> doubtful,

        @Schema(description = "The last day on which it is in time, once the placement is registered") @Nullable
        LocalDate submitBy,

        @Schema(description = "Until submitBy; below zero when it is past", examples = "30") @Nullable
        Long daysLeft) {

    static CheckView of(Subject subject, PlacementRequest placement, List<Violation> missing, List<Flaw> doubts) {
        var claim = subject.claim().claim();
        var by = subject.deadline();
        return new CheckView(
                claim.id(),
                claim.status(),
                missing.isEmpty(),
                placement,
                AgreementBody.of(claim.answers()),
                missing,
                doubts.stream()
                        .map(doubt -> new Violation(doubt.field(), doubt.en(), doubt.nl()))
                        .toList(),
                by,
                by == null ? null : ChronoUnit.DAYS.between(subject.today(), by));
    }
}
