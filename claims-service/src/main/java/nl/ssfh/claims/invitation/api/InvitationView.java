package nl.ssfh.claims.invitation.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.invitation.domain.Invitation;
import nl.ssfh.claims.invitation.domain.InvitationState;
import nl.ssfh.claims.invitation.domain.Offer;
import nl.ssfh.contracts.MandateRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation as the invited person sees it. */
@Schema(description = "An invitation as the invited person sees it")
public record InvitationView(
        UUID id,

        @Schema(description = "Who invites", examples = "Huisartsenpraktijk De Linde")
        String practiceName,

        UUID practice,

        @Schema(description = "To act for the practice in this role; absent for a student") @Nullable
        MandateRole role,

        @Schema(description = "To see his own placement; absent for who is to act for the practice") @Nullable
        UUID placement,

        @Schema(description = "The last day on which it can be accepted")
        LocalDate expiresOn,

        InvitationState state) {

    static InvitationView of(Invitation invitation, String practiceName) {
        return of(invitation, practiceName, invitation.state());
    }

    static InvitationView of(Invitation invitation, String practiceName, InvitationState state) {
        return new InvitationView(
                invitation.id(),
                practiceName,
                invitation.practice(),
                invitation.offer() instanceof Offer.Mandate mandate ? mandate.role() : null,
                invitation.offer() instanceof Offer.Placement placement ? placement.placement() : null,
                invitation.expiresOn(),
                state);
    }
}
