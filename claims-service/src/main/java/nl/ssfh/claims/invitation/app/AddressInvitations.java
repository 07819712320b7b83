package nl.ssfh.claims.invitation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.invitation.domain.AddressedInvitation;
import nl.ssfh.claims.invitation.domain.Invitations;
import nl.ssfh.platform.audit.Audit;

/** Tells the service that sends mail where invitations go, and the link that accepts each: nobody else learns it. */
@ApplicationScoped
public class AddressInvitations {

    private final Invitations invitations;
    private final InvitationTokens tokens;
    private final InvitationSettings settings;
    private final Clock clock;
    private final Audit audit;

    AddressInvitations(
            Invitations invitations, InvitationTokens tokens, InvitationSettings settings, Clock clock, Audit audit) {
        this.invitations = invitations;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
        this.audit = audit;
    }

    /** Those that can be accepted today. */
    @Transactional
    public List<Mail> of(Set<UUID> ids) {
        audit.recordEach("read-address", "invitation", ids);
        return invitations.addressed(ids, LocalDate.now(clock)).stream()
                .map(invitation -> new Mail(invitation, link(invitation)))
                .toList();
    }

    private String link(AddressedInvitation invitation) {
        return settings.link().replace("{token}", tokens.of(invitation.id()));
    }

    /** Never written to a log: whoever has the link can accept. */
    public record Mail(AddressedInvitation invitation, String link) {

        @Override
        public String toString() {
            return "mail of invitation " + invitation.id();
        }
    }
}
