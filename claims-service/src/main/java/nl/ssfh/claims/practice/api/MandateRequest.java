package nl.ssfh.claims.practice.api;

import static java.util.Objects.requireNonNull;

import nl.ssfh.claims.input.api.Form;
import nl.ssfh.contracts.MandateRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom a mandate is given, as it was typed. */
@Schema(requiredProperties = {"subject", "role"})
public record MandateRequest(
        @Schema(description = "The person, as the claim sub of his token names him", maxLength = 100) @Nullable
        String subject,

        @Schema(description = "OWNER also gives mandates and keeps the bank account; FILER files; VIEWER sees")
        @Nullable
        MandateRole role) {

    private static final int LONGEST_SUBJECT = 100;

    Checked checked() {
        var form = new Form();
        var rightSubject = form.text("subject", subject, LONGEST_SUBJECT);
        form.needed("role", role);
        form.complete();
        return new Checked(rightSubject, requireNonNull(role));
    }

    record Checked(String subject, MandateRole role) {}
}
