package nl.ssfh.claims.outcome.api;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.outcome.domain.Outcome.Answer;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.contracts.Work;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody tells of what became of a student. */
@Schema(
        description = "What somebody tells of what became of a student",
        requiredProperties = {"milestone", "inGpCare"},
        examples =
                "{\"milestone\": \"YEAR_1\", \"inGpCare\": true, \"work\": \"DOCTORS_ASSISTANT\", \"sameRegion\": true}")
public record OutcomeRequest(
        @Nullable Milestone milestone,

        @Schema(description = "Whether the student works in GP care", examples = "true") @Nullable
        Boolean inGpCare,

        @Schema(description = "In which function, for who works in GP care") @Nullable
        Work work,

        @Schema(description = "Whether in the region of the placement", examples = "true") @Nullable
        Boolean sameRegion) {

    Answer checked() {
        var form = new Form();
        form.needed("milestone", milestone);
        form.needed("inGpCare", inGpCare);
        if (Boolean.FALSE.equals(inGpCare) && work != null) {
            form.keep(
                    List.of(new Flaw("work", "is for who works in GP care", "is voor wie in de huisartsenzorg werkt")));
        }
        form.complete();
        return new Answer(requireNonNull(milestone), requireNonNull(inGpCare), work, sameRegion);
    }
}
