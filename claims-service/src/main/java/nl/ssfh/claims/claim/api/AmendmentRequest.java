package nl.ssfh.claims.claim.api;

import nl.ssfh.claims.claim.app.AmendClaim.Amendment;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.placement.api.FactsBody;
import nl.ssfh.claims.placement.domain.Limits;
import nl.ssfh.contracts.AmendmentReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was not right in a claim; each part is given whole or left out. */
@Schema(
        description = "What is given replaces what was submitted; what is left out stays as it is",
        examples =
                "{\"agreement\": {\"mandatoryFormat\": true, \"namesPractice\": true, \"namesStudent\": true}, \"reason\": \"MISTYPED\"}")
public record AmendmentRequest(
        @Nullable AgreementBody agreement,

        @Schema(description = "All facts of the placement as they were from the start") @Nullable
        FactsBody facts,

        @Schema(description = "Needed once the claim is decided on", examples = "MISTYPED") @Nullable
        AmendmentReason reason) {

    Amendment checked(Limits limits) {
        var form = new Form();
        if (agreement != null) {
            agreement.check(form.within("agreement"));
        }
        if (facts != null) {
            facts.read(form.within("facts"), limits);
        }
        if (agreement == null && facts == null) {
            form.needed("facts", null);
        }
        form.complete();
        return new Amendment(
                agreement == null ? null : agreement.answers().agreement().orElseThrow(),
                facts == null ? null : facts.agreed(),
                reason);
    }
}
