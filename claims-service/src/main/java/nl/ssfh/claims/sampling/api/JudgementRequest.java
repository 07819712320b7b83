package nl.ssfh.claims.sampling.api;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.sampling.domain.Sample.Fault;
import nl.ssfh.claims.sampling.domain.Sample.FollowUp;
import nl.ssfh.claims.sampling.domain.Sample.Judgement;
import nl.ssfh.claims.sampling.domain.Sample.SampleOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an officer found, as he sends it. */
@Schema(
        name = "SampleOutcomeRequest",
        description = "What an officer found of an agreement",
        requiredProperties = "outcome",
        examples = "{\"outcome\": \"NOT_IN_ORDER\", \"reason\": \"NOT_SIGNED\", \"followUp\": \"ASK_AGAIN\"}")
public record JudgementRequest(
        @Nullable SampleOutcome outcome,

        @Schema(description = "For NOT_IN_ORDER: why") @Nullable
        Fault reason,

        @Schema(description = "What is done about it", defaultValue = "NONE") @Nullable
        FollowUp followUp) {

    Judgement checked() {
        var form = new Form();
        form.needed("outcome", outcome);
        if (outcome == SampleOutcome.NOT_IN_ORDER) {
            form.needed("reason", reason);
        } else if (reason != null) {
            form.keep(List.of(new Flaw("reason", "is for NOT_IN_ORDER", "is voor NOT_IN_ORDER")));
        }
        if (outcome == SampleOutcome.IN_ORDER && followUp != null && followUp != FollowUp.NONE) {
            form.keep(List.of(new Flaw("followUp", "must be NONE for IN_ORDER", "moet NONE zijn bij IN_ORDER")));
        }
        form.complete();
        return new Judgement(requireNonNull(outcome), reason, requireNonNullElse(followUp, FollowUp.NONE));
    }
}
