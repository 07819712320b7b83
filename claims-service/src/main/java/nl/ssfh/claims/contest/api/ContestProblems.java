package nl.ssfh.claims.contest.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.claims.contest.domain.ContestAnswered;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a contest cannot be what was asked. */
class ContestProblems {

    @ServerExceptionMapper
    Response on(ContestAnswered e) {
        return Problem.response(
                Status.CONFLICT,
                "contest-answered",
                "The student was answered already.",
                "De student heeft al antwoord gekregen.");
    }
}
