package nl.ssfh.claims.contest.api;

import static java.util.Objects.requireNonNull;

import nl.ssfh.claims.contest.domain.ContestOutcome;
import nl.ssfh.claims.input.api.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said to the student, as it was typed. */
@Schema(
        name = "ContestAnswerRequest",
        description = "The answer to a student who contests a fact",
        requiredProperties = "outcome")
public record AnswerRequest(
        @Schema(description = "MENDED: the student is right, and the fact is changed; STANDS: the fact is right")
        @Nullable
        ContestOutcome outcome,

        @Schema(description = "Why, or what was changed", maxLength = 500) @Nullable
        String note) {

    Checked checked() {
        var form = new Form();
        form.needed("outcome", outcome);
        var rightNote = note == null ? null : form.text("note", note, ContestRequest.LONGEST_NOTE);
        form.complete();
        return new Checked(requireNonNull(outcome), rightNote);
    }

    record Checked(ContestOutcome outcome, @Nullable String note) {}
}
