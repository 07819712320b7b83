package nl.ssfh.claims.invitation.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.invitation.domain.Invitation;
import nl.ssfh.claims.invitation.domain.InvitationState;
import nl.ssfh.claims.invitation.domain.Offer;
import nl.ssfh.contracts.MandateRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation to act for a practice, as its owners see it. */
@Schema(description = "An invitation to act for a practice, as its owners see it")
public record MandateInvitationView(
        UUID id,
        UUID practice,

        @Schema(examples = "manager@example.nl", format = "email")
        String email,

        @Schema(enumeration = {"nl", "en"}) String language,
        MandateRole role,

        @Schema(description = "The last day of the mandate; absent for no end") @Nullable
        LocalDate lastDay,

        @Schema(description = "The last day on which it can be accepted", examples = "2024-09-16")
        LocalDate expiresOn,

        InvitationState state,

        @Schema(description = "The person who did, once it is accepted", examples = "3f1c7a52-person") @Nullable
        String acceptedBy) {

    static MandateInvitationView of(Invitation invitation) {
        var offer = (Offer.Mandate) invitation.offer();
        return new MandateInvitationView(
                invitation.id(),
                invitation.invitingPractice(),
                offer.email().value(),
                offer.language().code(),
                offer.role(),
                offer.lastDay(),
                invitation.expiresOn(),
                invitation.state(),
                invitation.acceptedBy());
    }
}
