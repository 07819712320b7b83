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
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.invitation.app.InviteMember;
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

/** Invitations to be a member of an organisation over HTTP. */
@Path("/v1/organisations/{organisation}/member-invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations", description = "Accountants and regional organisations, whose members act for practices")
@RunOnVirtualThread
public class MemberInvitationResource {

    private final InviteMember invitations;

    MemberInvitationResource(InviteMember invitations) {
        this.invitations = invitations;
    }

    @POST
    @RolesAllowed(Roles.PRACTICE)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "inviteMember",
            summary = "Invite somebody by mail to be a member of an organisation",
            description = "He needs no account yet; the mail holds a link that can be used once. For its"
                    + " administrators.")
    @APIResponseSchema(value = MemberInvitationView.class, responseCode = "201", responseDescription = "Invited")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<MemberInvitationView> invite(UUID organisation, MemberInvitationRequest request) {
        var invitation = invitations.invite(Form.of(request).checked(organisation));
        var location =
                URI.create("/v1/organisations/%s/member-invitations/%s".formatted(organisation, invitation.id()));
        return RestResponse.ResponseBuilder.<MemberInvitationView>created(location)
                .entity(MemberInvitationView.of(invitation))
                .build();
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listMemberInvitations",
            summary = "List the invitations to be a member of an organisation",
            description = "With what became of each. For its administrators.")
    public Page<MemberInvitationView> list(
            UUID organisation,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(invitations.list(organisation, at), at, Invitation::id).map(MemberInvitationView::of);
    }

    @DELETE
    @Path("/{invitation}")
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "withdrawMemberInvitation",
            summary = "Withdraw an invitation to an organisation",
            description = "The link counts no more. For its administrators.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "409", ref = "conflict")
    public void withdraw(UUID organisation, UUID invitation) {
        invitations.withdraw(organisation, invitation);
    }
}
