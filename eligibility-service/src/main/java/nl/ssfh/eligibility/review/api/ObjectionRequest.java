package nl.ssfh.eligibility.review.api;

import java.util.Objects;
import nl.ssfh.platform.problem.Violations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why somebody does not agree with a decision. */
@Schema(
        name = "ObjectionRequest",
        description = "Why somebody does not agree with a decision",
        requiredProperties = "grounds")
public record ObjectionRequest(
        @Schema(examples = "Wij hadden wel een overeenkomst.", description = "In own words, without names") @Nullable
        String grounds) {

    String checked() {
        var violations = new Violations();
        FreeText.check(violations, "grounds", grounds);
        violations.orElseThrow();
        return Objects.requireNonNull(grounds).strip();
    }
}
