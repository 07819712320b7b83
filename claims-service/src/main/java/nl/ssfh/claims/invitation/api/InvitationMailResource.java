package nl.ssfh.claims.invitation.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.invitation.app.AddressInvitations;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a service with an account of its own asks where invitations go. */
@Path("/v1/invitation-mails")
@Tag(name = "recipients", description = "Mail addresses, for the service that sends mail")
@RunOnVirtualThread
public class InvitationMailResource {

    private final AddressInvitations invitations;

    InvitationMailResource(AddressInvitations invitations) {
        this.invitations = invitations;
    }

    @POST
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            operationId = "addressInvitations",
            summary = "Find the addresses and the links of invitations",
            description = "For the moment of sending; nothing is created. An invitation that cannot be accepted any"
                    + " more is left out.")
    public Mails find(Asked asked) {
        return new Mails(invitations.of(Form.of(asked).checked()).stream()
                .map(MailView::of)
                .toList());
    }

    /** For which invitations addresses are asked. */
    @Schema(
            name = "InvitationMailsRequest",
            description = "The invitations for which addresses are asked",
            requiredProperties = "invitations")
    public record Asked(@Schema(maxItems = 500) @Nullable List<@Nullable UUID> invitations) {

        private static final int MOST = 500;

        Set<UUID> checked() {
            var form = new Form();
            form.needed("invitations", invitations);
            if (invitations != null && (invitations.size() > MOST || invitations.contains(null))) {
                form.keep(List.of(new Flaw(
                        "invitations",
                        "must be at most %d ids".formatted(MOST),
                        "mogen hoogstens %d ids zijn".formatted(MOST))));
            }
            form.complete();
            return new HashSet<>(Objects.requireNonNull(invitations));
        }
    }

    /** Where they go. */
    @Schema(name = "InvitationMails", description = "Where the mails of the invitations go")
    public record Mails(List<MailView> mails) {}

    /** One of them. Never written to a log. */
    @Schema(name = "InvitationMail", description = "Where the mail of one invitation goes, and the link in it")
    public record MailView(
            UUID invitation,
            String email,
            @Schema(enumeration = {"nl", "en"}) String language,

            @Schema(description = "With the token that accepts the invitation, once")
            String link,

            @Schema(description = "The last day on which it can be accepted")
            LocalDate expiresOn) {

        static MailView of(AddressInvitations.Mail mail) {
            var invitation = mail.invitation();
            return new MailView(
                    invitation.id(),
                    invitation.email(),
                    invitation.language().code(),
                    mail.link(),
                    invitation.expiresOn());
        }

        @Override
        public String toString() {
            return "mail of invitation " + invitation;
        }
    }
}
