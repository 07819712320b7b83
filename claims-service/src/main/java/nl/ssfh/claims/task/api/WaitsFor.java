package nl.ssfh.claims.task.api;

import java.time.LocalDate;
import nl.ssfh.claims.task.domain.Party;
import nl.ssfh.claims.task.domain.Waiting;
import nl.ssfh.claims.task.domain.Waiting.Act;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who must act next. */
@Schema(description = "Who must act next, and how")
public record WaitsFor(
        @Schema(examples = "PRACTICE") Party party,
        @Schema(examples = "SUBMIT") Act act,

        @Schema(description = "The last day on which it is in time", examples = "2025-05-31") @Nullable
        LocalDate by,

        @Schema(description = "In Dutch", examples = "De praktijk moet de aanvraag indienen.")
        String nl,

        @Schema(description = "In English", examples = "The practice must submit the claim.")
        String en) {

    public static WaitsFor of(Waiting waiting) {
        return new WaitsFor(
                waiting.party(),
                waiting.act(),
                waiting.by(),
                waiting.words().nl(),
                waiting.words().en());
    }
}
