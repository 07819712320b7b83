package nl.ssfh.claims.invitation.api;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.invitation.domain.Offer;
import nl.ssfh.claims.organisation.domain.MemberRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is invited to be a member of an organisation, as it was typed. */
@Schema(
        description = "Who is invited to be a member of an organisation",
        requiredProperties = {"email", "language", "role"})
public record MemberInvitationRequest(
        @Schema(examples = "assistent@example.nl", format = "email") @Nullable
        String email,

        @Schema(
                description = "Of the mail",
                enumeration = {"nl", "en"})
        @Nullable
        String language,

        @Schema(description = "ADMIN also adds and removes members", examples = "MEMBER") @Nullable
        MemberRole role) {

    Offer.Membership checked(UUID organisation) {
        var form = new Form();
        var address = form.mail("email", email);
        var rightLanguage = form.language("language", language);
        form.needed("role", role);
        form.complete();
        return new Offer.Membership(
                organisation, requireNonNull(address), requireNonNull(rightLanguage), requireNonNull(role));
    }
}
