package nl.ssfh.claims.invitation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.invitation.domain.Invitation;
import nl.ssfh.claims.invitation.domain.Invitations;
import nl.ssfh.claims.invitation.domain.Offer;
import nl.ssfh.claims.organisation.app.OrganisationAccess;
import nl.ssfh.contracts.ClaimsEvent.MemberInvited;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.rights.Caller;

/** Invites people by mail to be members of an organisation; they need no account yet. */
@ApplicationScoped
public class InviteMember {

    private final Invitations invitations;
    private final MailInvitations mails;
    private final OrganisationAccess access;
    private final Caller caller;

    InviteMember(Invitations invitations, MailInvitations mails, OrganisationAccess access, Caller caller) {
        this.invitations = invitations;
        this.mails = mails;
        this.access = access;
        this.caller = caller;
    }

    @Transactional
    public Invitation invite(Offer.Membership offer) {
        var organisation = offer.organisation();
        access.requireAdmin(organisation);
        var details = Map.of("organisation", organisation, "role", offer.role());
        return mails.open(null, offer, id -> new MemberInvited(id, organisation), details);
    }

    @Transactional
    public void withdraw(UUID organisation, UUID id) {
        access.requireAdmin(organisation);
        mails.withdraw(id, invitation -> isTo(organisation, invitation), null, Map.of("organisation", organisation));
    }

    /** For administrators and the fund: the addresses are of people who did not agree to anything yet. */
    @Transactional
    public List<Invitation> list(UUID organisation, Cursor cursor) {
        if (!caller.readsEverything()) {
            access.requireAdmin(organisation);
        }
        return invitations.toOrganisation(organisation, cursor.after(), cursor.fetch());
    }

    private static boolean isTo(UUID organisation, Invitation invitation) {
        return invitation.offer() instanceof Offer.Membership offer
                && offer.organisation().equals(organisation);
    }
}
