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
import nl.ssfh.claims.organisation.app.OrganisationAccess;
import nl.ssfh.contracts.ClaimsEvent.MemberInvited;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;

/** Invites people by mail to be members of an organisation; they need no account yet. */
@ApplicationScoped
public class InviteMember {

    private final Invitations invitations;
    private final InvitationSettings settings;
    private final OrganisationAccess access;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    InviteMember(
            Invitations invitations,
            InvitationSettings settings,
            OrganisationAccess access,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.invitations = invitations;
        this.settings = settings;
        this.access = access;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Invitation invite(Offer.Membership offer) {
        access.requireAdmin(offer.organisation());
        var expiresOn = LocalDate.now(clock).plusDays(settings.mandateDays());
        var invitation = new Invitation(NewId.next(), null, offer, expiresOn, InvitationState.OPEN);
        invitations.add(invitation);
        outbox.add(new MemberInvited(invitation.id(), offer.organisation()));
        var details = Map.of("organisation", offer.organisation(), "role", offer.role());
        audit.record("invite", "invitation", invitation.id(), null, details);
        return invitation;
    }

    @Transactional
    public void withdraw(UUID organisation, UUID id) {
        access.requireAdmin(organisation);
        if (invitations.find(id).filter(found -> isTo(organisation, found)).isEmpty()) {
            throw Problem.notFound();
        }
        if (!invitations.close(id, InvitationState.WITHDRAWN, caller.subject(), clock.instant())) {
            throw new InvitationOver(id);
        }
        audit.record("withdraw", "invitation", id, null, Map.of("organisation", organisation));
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
