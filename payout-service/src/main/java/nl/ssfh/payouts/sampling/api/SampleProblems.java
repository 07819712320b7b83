package nl.ssfh.payouts.sampling.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.payouts.sampling.domain.AlreadyFound;
import nl.ssfh.payouts.sampling.domain.ForeignSample;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a sample cannot do as asked: one line per problem. */
class SampleProblems {

    @ServerExceptionMapper
    Response on(ForeignSample e) {
        return Problem.response(
                Status.FORBIDDEN,
                "foreign-sample",
                "Another auditor drew this sample; only he records in it.",
                "Een andere auditor heeft deze steekproef getrokken; alleen hij legt er iets in vast.");
    }

    @ServerExceptionMapper
    Response on(AlreadyFound e) {
        return Problem.response(
                Status.CONFLICT,
                "already-found",
                e.getMessage() + "; it stays.",
                "Wat u van deze regel vond is al vastgelegd; dat blijft zo.");
    }
}
