package nl.ssfh.claims.invitation.api;

import static java.util.Objects.requireNonNull;

import nl.ssfh.claims.input.api.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The token from the link in the mail. Never written to a log. */
@Schema(description = "The token from the link in the mail", requiredProperties = "token")
public record TokenRequest(
        @Schema(description = "The end of the link in the mail", maxLength = 100) @Nullable
        String token) {

    String checked() {
        var form = new Form();
        form.needed("token", token);
        form.complete();
        return requireNonNull(token);
    }

    @Override
    public String toString() {
        return "a token";
    }
}
