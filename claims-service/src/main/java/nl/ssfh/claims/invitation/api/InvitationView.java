package nl.ssfh.claims.invitation.api;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.invitation.domain.Invitation;
import nl.ssfh.claims.invitation.domain.InvitationState;
import nl.ssfh.claims.invitation.domain.Offer;
import nl.ssfh.claims.organisation.domain.MemberRole;
import nl.ssfh.contracts.MandateRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation as the invited person sees it. */
@Schema(description = "An invitation as the invited person sees it")
public record InvitationView(
        UUID id,

        @Schema(description = "Who invites, when it is a practice", examples = "Huisartsenpraktijk De Linde") @Nullable
        String practiceName,

        @Nullable UUID practice,

        @Schema(description = "Who invites, when it is an organisation", examples = "Bakker Accountants") @Nullable
        String organisationName,

        @Schema(description = "To be a member of it") @Nullable
        UUID organisation,

        @Schema(description = "To be a member of the organisation in this role", examples = "MEMBER") @Nullable
        MemberRole memberRole,

        @Schema(description = "To act for the practice in this role; absent for a student") @Nullable
        MandateRole role,

        @Schema(description = "To see his own placement; absent for who is to act for the practice") @Nullable
        UUID placement,

        @Schema(description = "The last day on which it can be accepted")
        LocalDate expiresOn,

        InvitationState state) {

    static InvitationView of(Invitation invitation, String host) {
        return of(invitation, host, invitation.state());
    }

    static InvitationView of(Invitation invitation, String host, InvitationState state) {
        var membership = invitation.offer() instanceof Offer.Membership offered ? offered : null;
        return new InvitationView(
                invitation.id(),
                membership == null ? host : null,
                invitation.practice(),
                membership == null ? null : host,
                membership == null ? null : membership.organisation(),
                membership == null ? null : membership.role(),
                invitation.offer() instanceof Offer.Mandate mandate ? mandate.role() : null,
                invitation.offer() instanceof Offer.Placement placement ? placement.placement() : null,
                invitation.expiresOn(),
                state);
    }
}
