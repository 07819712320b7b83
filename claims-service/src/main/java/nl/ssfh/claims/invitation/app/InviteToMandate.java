package nl.ssfh.claims.invitation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.invitation.domain.Invitation;
import nl.ssfh.claims.invitation.domain.Invitations;
import nl.ssfh.claims.invitation.domain.Offer;
import nl.ssfh.contracts.ClaimsEvent.MandateInvited;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;

/** Invites people by mail to act for a practice; they need no account yet. */
@ApplicationScoped
public class InviteToMandate {

    private final Invitations invitations;
    private final MailInvitations mails;
    private final Access access;
    private final Caller caller;

    InviteToMandate(Invitations invitations, MailInvitations mails, Access access, Caller caller) {
        this.invitations = invitations;
        this.mails = mails;
        this.access = access;
        this.caller = caller;
    }

    @Transactional
    public Invitation invite(UUID practice, Offer.Mandate offer) {
        access.require(practice, MandateRole.OWNER);
        return mails.open(
                practice, offer, id -> new MandateInvited(id, practice, offer.role()), Map.of("role", offer.role()));
    }

    @Transactional
    public void withdraw(UUID practice, UUID id) {
        access.require(practice, MandateRole.OWNER);
        mails.withdraw(id, invitation -> isOf(practice, invitation), practice, Map.of());
    }

    /** For owners and the fund: the addresses are of people who did not agree to anything yet. */
    @Transactional
    public List<Invitation> list(UUID practice, Cursor cursor) {
        if (!caller.readsEverything()) {
            access.require(practice, MandateRole.OWNER);
        }
        return invitations.toActFor(practice, cursor.after(), cursor.fetch());
    }

    private static boolean isOf(UUID practice, Invitation invitation) {
        return practice.equals(invitation.practice()) && invitation.offer() instanceof Offer.Mandate;
    }
}
