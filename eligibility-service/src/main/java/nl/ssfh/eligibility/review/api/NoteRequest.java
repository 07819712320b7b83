package nl.ssfh.eligibility.review.api;

import java.util.Objects;
import nl.ssfh.platform.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something to write down. */
@Schema(name = "ReviewNoteRequest", description = "Something to write down", requiredProperties = "text")
public record NoteRequest(
        @Schema(examples = "School gebeld: leerjaar 2 klopt.") @Nullable
        String text) {

    String checked() {
        var violations = new Violations();
        FreeText.check(violations, "text", text);
        violations.orElseThrow();
        return Objects.requireNonNull(text).strip();
    }
}
