package nl.ssfh.claims.contest.api;

import static java.util.Objects.requireNonNull;

import nl.ssfh.claims.contest.domain.Fact;
import nl.ssfh.claims.input.api.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the student says is wrong, as it was typed. */
@Schema(description = "The fact that the student says is wrong", requiredProperties = "fact")
public record ContestRequest(
        @Nullable Fact fact,

        @Schema(description = "What it should be", examples = "Ik werk 20 uur per week", maxLength = 500) @Nullable
        String note) {

    static final int LONGEST_NOTE = 500;

    Checked checked() {
        var form = new Form();
        form.needed("fact", fact);
        var rightNote = note == null ? null : form.text("note", note, LONGEST_NOTE);
        form.complete();
        return new Checked(requireNonNull(fact), rightNote);
    }

    record Checked(Fact fact, @Nullable String note) {}
}
