package nl.ssfh.claims.organisation.api;

import static java.util.Objects.requireNonNull;

import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.organisation.domain.MemberRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who becomes a member, as it was typed. */
@Schema(
        description = "Who becomes a member",
        requiredProperties = {"subject", "role"})
public record MemberRequest(
        @Schema(description = "The person, as the claim sub of his token names him", maxLength = 100) @Nullable
        String subject,

        @Schema(description = "ADMIN also adds and removes members") @Nullable
        MemberRole role) {

    Checked checked() {
        var form = new Form();
        var rightSubject = form.subject("subject", subject);
        form.needed("role", role);
        form.complete();
        return new Checked(rightSubject, requireNonNull(role));
    }

    record Checked(String subject, MemberRole role) {}
}
