package nl.ssfh.claims.invitation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.invitation.domain.Invitation;
import nl.ssfh.claims.invitation.domain.InvitationOver;
import nl.ssfh.claims.invitation.domain.InvitationState;
import nl.ssfh.claims.invitation.domain.Invitations;
import nl.ssfh.claims.invitation.domain.Offer;
import nl.ssfh.contracts.ClaimsEvent.MandateInvited;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;

/** Invites people by mail to act for a practice; they need no account yet. */
@ApplicationScoped
public class InviteToMandate {

    private final Invitations invitations;
    private final InvitationSettings settings;
    private final Outbox outbox;
    private final Audit audit;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    InviteToMandate(
            Invitations invitations,
            InvitationSettings settings,
            Outbox outbox,
            Audit audit,
            Access access,
            Caller caller,
            Clock clock) {
        this.invitations = invitations;
        this.settings = settings;
        this.outbox = outbox;
        this.audit = audit;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Invitation invite(UUID practice, Offer.Mandate offer) {
        access.require(practice, MandateRole.OWNER);
        var expiresOn = LocalDate.now(clock).plusDays(settings.mandateDays());
        var invitation = new Invitation(NewId.next(), practice, offer, expiresOn, InvitationState.OPEN);
        invitations.add(invitation);
        outbox.add(new MandateInvited(invitation.id(), practice, offer.role()));
        audit.record("invite", "invitation", invitation.id(), practice, Map.of("role", offer.role()));
        return invitation;
    }

    @Transactional
    public void withdraw(UUID practice, UUID id) {
        access.require(practice, MandateRole.OWNER);
        if (invitations.find(id).filter(found -> isOf(practice, found)).isEmpty()) {
            throw Problem.notFound();
        }
        if (!invitations.close(id, InvitationState.WITHDRAWN, caller.subject(), clock.instant())) {
            throw new InvitationOver(id);
        }
        audit.record("withdraw", "invitation", id, practice, Map.of());
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
