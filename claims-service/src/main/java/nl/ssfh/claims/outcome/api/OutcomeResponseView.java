package nl.ssfh.claims.outcome.api;

import nl.ssfh.claims.outcome.domain.Outcomes.Response;
import nl.ssfh.contracts.Milestone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of those who were asked for a milestone told. */
@Schema(name = "OutcomeResponse", description = "How many of those who were asked for a milestone told")
public record OutcomeResponseView(
        Milestone milestone,
        @Schema(examples = "120") int asked,
        @Schema(examples = "84") int told) {

    static OutcomeResponseView of(Response response) {
        return new OutcomeResponseView(response.milestone(), response.asked(), response.told());
    }
}
