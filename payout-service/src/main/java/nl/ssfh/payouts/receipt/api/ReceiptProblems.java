package nl.ssfh.payouts.receipt.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.payouts.receipt.domain.DisputeOver;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a dispute cannot do as asked. */
class ReceiptProblems {

    @ServerExceptionMapper
    Response on(DisputeOver e) {
        return Problem.response(
                Status.CONFLICT, "dispute-over", e.getMessage() + ".", "Deze melding staat niet meer open.");
    }
}
