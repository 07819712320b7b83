package nl.ssfh.claims.invitation.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.claims.invitation.app.InviteStudent;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Invitations of students over HTTP. */
@Path("/v1/placements/{placement}/student-invitations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "invitations", description = "By mail, to people whose logins are not known yet")
@RunOnVirtualThread
public class StudentInvitationResource {

    private final InviteStudent students;

    StudentInvitationResource(InviteStudent students) {
        this.students = students;
    }

    @POST
    @RolesAllowed(Roles.PRACTICE)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "inviteStudentAgain",
            summary = "Invite the student of a placement again",
            description = "He was invited when the placement was registered; the link of that mail counts no more."
                    + " Needs a mandate as FILER.")
    @APIResponse(responseCode = "201", description = "Invited")
    @APIResponse(responseCode = "409", ref = "conflict")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<Void> invite(UUID placement) {
        students.again(placement);
        return RestResponse.created(URI.create("/v1/placements/" + placement));
    }
}
