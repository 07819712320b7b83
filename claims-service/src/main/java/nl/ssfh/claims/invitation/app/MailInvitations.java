package nl.ssfh.claims.invitation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.claims.invitation.domain.Invitation;
import nl.ssfh.claims.invitation.domain.InvitationOver;
import nl.ssfh.claims.invitation.domain.InvitationState;
import nl.ssfh.claims.invitation.domain.Invitations;
import nl.ssfh.claims.invitation.domain.Offer;
import nl.ssfh.contracts.ClaimsEvent;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;
import org.jspecify.annotations.Nullable;

/** How every invitation by mail begins, and how it is taken back; who may do so is the caller's matter. */
@ApplicationScoped
class MailInvitations {

    private final Invitations invitations;
    private final InvitationSettings settings;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    MailInvitations(
            Invitations invitations,
            InvitationSettings settings,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.invitations = invitations;
        this.settings = settings;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Opens an invitation.
     *
     * @param told the event that makes the mail go out, of the id of the invitation
     * @param details for the audit trail
     */
    @Transactional(TxType.MANDATORY)
    Invitation open(@Nullable UUID practice, Offer offer, Function<UUID, ClaimsEvent> told, Map<String, ?> details) {
        var invitation = Invitation.open(NewId.next(), practice, offer, expiresOn(offer));
        invitations.add(invitation);
        outbox.add(told.apply(invitation.id()));
        audit.record("invite", "invitation", invitation.id(), practice, details);
        return invitation;
    }

    /** A mandate that is over is not accepted any more. */
    private LocalDate expiresOn(Offer offer) {
        var expiresOn = LocalDate.now(clock).plusDays(settings.mandateDays());
        var lastDay = offer instanceof Offer.Mandate mandate ? mandate.lastDay() : null;
        return lastDay == null || expiresOn.isBefore(lastDay) ? expiresOn : lastDay;
    }

    /** One that is not the inviter's own is not there. */
    @Transactional(TxType.MANDATORY)
    void withdraw(UUID id, Predicate<Invitation> own, @Nullable UUID practice, Map<String, ?> details) {
        if (invitations.find(id).filter(own).isEmpty()) {
            throw Problem.notFound();
        }
        if (!invitations.close(id, InvitationState.WITHDRAWN, caller.subject(), clock.instant())) {
            throw new InvitationOver(id);
        }
        audit.record("withdraw", "invitation", id, practice, details);
    }
}
