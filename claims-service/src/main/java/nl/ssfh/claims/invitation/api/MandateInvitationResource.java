package nl.ssfh.claims.invitation.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.invitation.app.InviteToMandate;
import nl.ssfh.claims.invitation.domain.Invitation;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Invitations to act for a practice over HTTP. */
@Path("/v1/practices/{practice}/mandate-invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mandates", description = "Who may act for which practice")
@RunOnVirtualThread
public class MandateInvitationResource {

    private final InviteToMandate invitations;
    private final Clock clock;

    MandateInvitationResource(InviteToMandate invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.PRACTICE)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "inviteToMandate",
            summary = "Invite somebody by mail to act for a practice",
            description = "He needs no account yet; the mail holds a link that can be used once. Needs a mandate as"
                    + " OWNER.")
    @APIResponseSchema(value = MandateInvitationView.class, responseCode = "201", responseDescription = "Invited")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<MandateInvitationView> invite(UUID practice, MandateInvitationRequest request) {
        var invitation = invitations.invite(practice, Form.of(request).checked(LocalDate.now(clock)));
        var location = URI.create("/v1/practices/%s/mandate-invitations/%s".formatted(practice, invitation.id()));
        return RestResponse.ResponseBuilder.<MandateInvitationView>created(location)
                .entity(MandateInvitationView.of(invitation))
                .build();
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listMandateInvitations",
            summary = "List the invitations to act for a practice",
            description = "With what became of each. Needs a mandate as OWNER.")
    public Page<MandateInvitationView> list(
            UUID practice,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(invitations.list(practice, at), at, Invitation::id).map(MandateInvitationView::of);
    }

    @DELETE
    @Path("/{invitation}")
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "withdrawMandateInvitation",
            summary = "Withdraw an invitation",
            description = "The link counts no more. Needs a mandate as OWNER.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "409", ref = "conflict")
    public void withdraw(UUID practice, UUID invitation) {
        invitations.withdraw(practice, invitation);
    }
}
