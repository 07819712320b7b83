package nl.ssfh.payouts.schedule.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.payouts.schedule.domain.CannotPayAgain;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a line cannot do as asked: one line per problem. */
class ScheduleProblems {

    @ServerExceptionMapper
    Response on(CannotPayAgain e) {
        return Problem.response(
                Status.CONFLICT,
                "cannot-pay-again",
                "This line waits for " + e.waitsFor().en() + "; it was not sent back for a reason to be put aside.",
                "Deze termijn wacht op " + e.waitsFor().nl() + "; er is geen reden van de bank om terzijde te leggen.");
    }
}
