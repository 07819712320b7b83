package nl.ssfh.claims.invitation.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.invitation.app.InviteStudent;
import nl.ssfh.claims.invitation.domain.InvitationState;
import nl.ssfh.claims.invitation.domain.Invitations.Invited;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

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

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getStudentInvitation",
            summary = "Show how far the invitation of the student of a placement is",
            description = "The newest one; without any personal data.")
    @APIResponse(responseCode = "200", description = "How far it is")
    @APIResponse(responseCode = "404", ref = "not-found")
    public StudentInvitationView get(UUID placement) {
        return StudentInvitationView.of(students.of(placement));
    }

    /** How far the invitation of a student is. */
    @Schema(name = "StudentInvitation", description = "How far the invitation of a student is")
    public record StudentInvitationView(
            @Schema(description = "His login is known, so that he sees the placement")
            boolean linked,

            @Schema(description = "Of the newest invitation; absent when he was not invited") @Nullable
            InvitationState state,

            @Schema(description = "The last day on which it can be accepted") @Nullable
            LocalDate expiresOn) {

        static StudentInvitationView of(Invited invited) {
            return new StudentInvitationView(invited.linked(), invited.state(), invited.expiresOn());
        }
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
