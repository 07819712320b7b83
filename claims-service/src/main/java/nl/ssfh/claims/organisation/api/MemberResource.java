package nl.ssfh.claims.organisation.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.organisation.app.ManageOrganisation;
import nl.ssfh.claims.organisation.app.ShowOrganisations;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The members of an organisation over HTTP. */
@Path("/v1/organisations/{organisation}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations", description = "Accountants and regional organisations, whose members act for practices")
@RunOnVirtualThread
public class MemberResource {

    private final ManageOrganisation manage;
    private final ShowOrganisations show;

    MemberResource(ManageOrganisation manage, ShowOrganisations show) {
        this.manage = manage;
        this.show = show;
    }

    @POST
    @RolesAllowed(Roles.PRACTICE)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addMember",
            summary = "Add a member to an organisation",
            description = "Effective at once, for every practice that gave the organisation a mandate. For its"
                    + " administrators.")
    @APIResponseSchema(value = MemberView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "409", ref = "conflict")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<MemberView> add(UUID organisation, MemberRequest request) {
        var asked = Form.of(request).checked();
        var member = manage.add(organisation, asked.subject(), asked.role());
        var location = URI.create("/v1/organisations/%s/members/%s".formatted(organisation, member.id()));
        return RestResponse.ResponseBuilder.<MemberView>created(location)
                .entity(MemberView.of(member))
                .build();
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listMembers",
            summary = "List the members of an organisation",
            description = "All of them.")
    public Page<MemberView> list(UUID organisation) {
        return new Page<>(show.members(organisation), null).map(MemberView::of);
    }

    @DELETE
    @Path("/{member}")
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "removeMember",
            summary = "Remove a member from an organisation",
            description = "Effective at once. The last administrator cannot be removed. For administrators.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "409", ref = "conflict")
    public void remove(UUID organisation, UUID member) {
        manage.remove(organisation, member);
    }
}
