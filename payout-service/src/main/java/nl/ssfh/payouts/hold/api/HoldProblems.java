package nl.ssfh.payouts.hold.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.payouts.hold.domain.AlreadyHeld;
import nl.ssfh.payouts.hold.domain.AlreadyLifted;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a hold cannot do as asked: one line per problem. */
class HoldProblems {

    @ServerExceptionMapper
    Response on(AlreadyHeld e) {
        return Problem.response(Status.CONFLICT, "already-held", e.getMessage() + ".", "Dit wordt al tegengehouden.");
    }

    @ServerExceptionMapper
    Response on(AlreadyLifted e) {
        return Problem.response(Status.CONFLICT, "already-lifted", e.getMessage() + ".", "Dit is al vrijgegeven.");
    }
}
