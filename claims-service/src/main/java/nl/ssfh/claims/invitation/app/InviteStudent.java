package nl.ssfh.claims.invitation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.invitation.domain.Invitation;
import nl.ssfh.claims.invitation.domain.Invitations;
import nl.ssfh.claims.invitation.domain.Invitations.Invited;
import nl.ssfh.claims.invitation.domain.Offer;
import nl.ssfh.claims.placement.app.PlacementListener;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Placements;
import nl.ssfh.claims.student.app.LinkStudent;
import nl.ssfh.claims.student.domain.StudentLinked;
import nl.ssfh.contracts.ClaimsEvent.StudentInvited;
import nl.ssfh.contracts.MandateRole;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Caller;

/** Invites the student of a placement, unless his login is known: then the placement is simply his. */
@ApplicationScoped
public class InviteStudent implements PlacementListener {

    private final Placements placements;
    private final Invitations invitations;
    private final InvitationSettings settings;
    private final LinkStudent students;
    private final Outbox outbox;
    private final Audit audit;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    InviteStudent(
            Placements placements,
            Invitations invitations,
            InvitationSettings settings,
            LinkStudent students,
            Outbox outbox,
            Audit audit,
            Access access,
            Caller caller,
            Clock clock) {
        this.placements = placements;
        this.invitations = invitations;
        this.settings = settings;
        this.students = students;
        this.outbox = outbox;
        this.audit = audit;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public void onRegistered(Placement placement) {
        if (!invite(placement)) {
            students.tellLink(placement);
        }
    }

    /** Again, when the mail was lost or the time was over; the link of before counts no more. */
    @Transactional
    public void again(UUID id) {
        var placement = placements.lock(id).orElseThrow(Problem::notFound);
        access.require(placement.practice(), MandateRole.FILER);
        invitations.withdrawFor(id, caller.subject(), clock.instant());
        if (!invite(placement)) {
            throw new StudentLinked(placement.student());
        }
        audit.record("invite", "placement", id, placement.practice(), Map.of());
    }

    /** How far the student is, for his practice and the fund. */
    @Transactional
    public Invited of(UUID id) {
        var invited = invitations.toPlacement(id).orElseThrow(Problem::notFound);
        access.requireReading(invited.practice());
        return invited;
    }

    private boolean invite(Placement placement) {
        var expiresOn = LocalDate.now(clock).plusDays(settings.studentDays());
        var offer = new Offer.Placement(placement.id());
        var invitation = Invitation.open(NewId.next(), placement.practice(), offer, expiresOn);
        boolean invited = invitations.addUnlessLinked(invitation, placement.student());
        if (invited) {
            outbox.add(new StudentInvited(invitation.id(), placement.id(), placement.practice()));
        }
        return invited;
    }
}
