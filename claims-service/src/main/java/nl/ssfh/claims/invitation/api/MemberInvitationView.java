package nl.ssfh.claims.invitation.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.invitation.domain.Invitation;
import nl.ssfh.claims.invitation.domain.InvitationState;
import nl.ssfh.claims.invitation.domain.Offer;
import nl.ssfh.claims.organisation.domain.MemberRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation to be a member of an organisation, as its administrators see it. */
@Schema(description = "An invitation to be a member of an organisation, as its administrators see it")
public record MemberInvitationView(
        UUID id,
        UUID organisation,

        @Schema(examples = "assistent@example.nl", format = "email")
        String email,

        @Schema(enumeration = {"nl", "en"}) String language,
        MemberRole role,

        @Schema(description = "The last day on which it can be accepted", examples = "2024-09-16")
        LocalDate expiresOn,

        InvitationState state,

        @Schema(description = "The person who did, once it is accepted", examples = "3f1c7a52-person") @Nullable
        String acceptedBy) {

    static MemberInvitationView of(Invitation invitation) {
        var offer = (Offer.Membership) invitation.offer();
        return new MemberInvitationView(
                invitation.id(),
                offer.organisation(),
                offer.email().value(),
                offer.language().code(),
                offer.role(),
                invitation.expiresOn(),
                invitation.state(),
                invitation.acceptedBy());
    }
}
