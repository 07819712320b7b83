package nl.ssfh.claims.claim.api;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.claim.domain.Answers;
import nl.ssfh.claims.claim.domain.Draft;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.placement.api.PlacementRequest;
import nl.ssfh.claims.placement.app.NewPlacement;
import nl.ssfh.contracts.Agreement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim as it was typed. */
@Schema(
        description = "Of a draft anything may be absent but whose it is: placement, or newPlacement.practice",
        examples =
                "{\"placement\": \"01936f7e-6a00-7000-8000-000000000000\", \"agreement\": {\"mandatoryFormat\": true, \"namesPractice\": true, \"namesStudent\": true}, \"status\": \"SUBMITTED\"}")
public record ClaimRequest(
        @Schema(description = "The placement that is claimed for, when it is registered") @Nullable
        UUID placement,

        @Schema(description = "The placement to be registered when the claim is submitted; else leave it out") @Nullable
        PlacementRequest newPlacement,

        @Nullable AgreementBody agreement,

        @Schema(description = "SUBMITTED to submit at once", defaultValue = "DRAFT") @Nullable
        Start status) {

    /** What a claim can be from the start. */
    @Schema(name = "ClaimStart", description = "What a claim can be from the start")
    public enum Start {
        DRAFT,
        SUBMITTED
    }

    boolean isSubmitted() {
        return status == Start.SUBMITTED;
    }

    /** What is there, if nothing of it is wrong. */
    Draft draft(ClaimForm typed) {
        var form = new Form();
        requireOnePlacement(form);
        if (newPlacement != null) {
            newPlacement.read(form.within("newPlacement"), typed.limits().limits());
        }
        form.gaps();
        if (placement == null && (newPlacement == null || newPlacement.practice() == null)) {
            form.complete();
        }
        return new Draft(
                placement == null ? requireNonNull(requireNonNull(newPlacement).practice()) : placement,
                placement,
                newPlacement == null ? null : typed.typed(newPlacement),
                agreement == null ? Answers.NONE : agreement.answers());
    }

    /** All of it, when nothing is missing. */
    Complete complete(ClaimForm typed) {
        var form = new Form();
        requireOnePlacement(form);
        var read = newPlacement == null
                ? null
                : newPlacement.read(form.within("newPlacement"), typed.limits().limits());
        form.needed("agreement", agreement);
        if (agreement != null) {
            agreement.check(form.within("agreement"));
        }
        form.complete();
        var answers = requireNonNull(agreement).answers().agreement().orElseThrow();
        return new Complete(placement, read == null ? null : read.placement(), answers);
    }

    private void requireOnePlacement(Form form) {
        if (newPlacement == null) {
            form.needed("placement", placement);
        } else if (placement != null) {
            form.keep(List.of(new Flaw(
                    "newPlacement", "must be left out when placement is given", "moet weg als placement is ingevuld")));
        }
    }

    /** A claim that can be submitted: for a placement that is registered, or for a new one. */
    record Complete(@Nullable UUID placement, @Nullable NewPlacement newPlacement, Agreement agreement) {}
}
