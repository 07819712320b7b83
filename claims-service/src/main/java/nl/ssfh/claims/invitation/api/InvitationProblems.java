package nl.ssfh.claims.invitation.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.claims.invitation.domain.InvitationOver;
import nl.ssfh.claims.student.domain.StudentLinked;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when an invitation cannot be what was asked: one line per problem. */
class InvitationProblems {

    @ServerExceptionMapper
    Response on(InvitationOver e) {
        return Problem.response(
                Status.CONFLICT,
                "invitation-over",
                "The invitation was answered, withdrawn or is too old; ask the practice for a new one.",
                "De uitnodiging is al gebruikt, ingetrokken of te oud; vraag de praktijk om een nieuwe.");
    }

    @ServerExceptionMapper
    Response on(StudentLinked e) {
        return Problem.response(
                Status.CONFLICT,
                "student-linked",
                "The student has a login already.",
                "De student heeft al een login.");
    }
}
