package nl.ssfh.claims.invitation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.ssfh.claims.invitation.domain.Invitation;
import nl.ssfh.claims.invitation.domain.InvitationOver;
import nl.ssfh.claims.invitation.domain.InvitationState;
import nl.ssfh.claims.invitation.domain.Invitations;
import nl.ssfh.claims.invitation.domain.Offer;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;

/** What an invited person does with his invitation: whoever holds the token is the one who was invited. */
@ApplicationScoped
public class AnswerInvitation {

    private final Invitations invitations;
    private final InvitationTokens tokens;
    private final TakeOffer offers;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    AnswerInvitation(
            Invitations invitations,
            InvitationTokens tokens,
            TakeOffer offers,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.invitations = invitations;
        this.tokens = tokens;
        this.offers = offers;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Invitation read(String token) {
        return tokens.read(token).flatMap(invitations::find).orElseThrow(Problem::notFound);
    }

    /** Links what was offered to the login of the caller: once. */
    @Transactional
    public Invitation accept(String token) {
        var invitation = read(token);
        requireRoleFor(invitation.offer());
        offers.lock(invitation);
        close(invitation, InvitationState.ACCEPTED);
        offers.take(invitation);
        audit.record("accept", "invitation", invitation.id(), invitation.practice(), Map.of());
        return invitation;
    }

    @Transactional
    public void decline(String token) {
        var invitation = read(token);
        close(invitation, InvitationState.DECLINED);
        audit.record("decline", "invitation", invitation.id(), invitation.practice(), Map.of());
    }

    private void close(Invitation invitation, InvitationState state) {
        if (!invitation.isOpenOn(LocalDate.now(clock))
                || !invitations.close(invitation.id(), state, caller.subject(), clock.instant())) {
            throw new InvitationOver(invitation.id());
        }
    }

    private void requireRoleFor(Offer offer) {
        var role = switch (offer) {
            case Offer.Mandate mandate -> Roles.PRACTICE;
            case Offer.Membership membership -> Roles.PRACTICE;
            case Offer.Placement placement -> Roles.STUDENT;
        };
        if (!caller.has(role)) {
            throw Problem.of(
                    Status.FORBIDDEN,
                    "other-login-needed",
                    "This invitation is for a login with the role " + role + ".",
                    "Deze uitnodiging is voor een login met de rol " + role + ".");
        }
    }
}
