package nl.ssfh.payouts.bank.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.payouts.bank.domain.MatchRefused;
import nl.ssfh.payouts.bank.domain.OtherProposal;
import nl.ssfh.payouts.bank.domain.OwnProposal;
import nl.ssfh.payouts.bank.domain.SuspenseCannotMove;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when something in suspense cannot do as asked: one line per problem. */
class SuspenseProblems {

    @ServerExceptionMapper
    Response on(SuspenseCannotMove e) {
        return Problem.response(
                Status.CONFLICT,
                "suspense-cannot-move",
                "This is " + e.state() + "; from there it may become "
                        + e.state().next() + ".",
                "Dit is " + e.state() + "; van daar kan het alleen " + e.state().next() + " worden.");
    }

    @ServerExceptionMapper
    Response on(OwnProposal e) {
        return Problem.response(
                Status.FORBIDDEN,
                "four-eyes",
                "What an officer proposes is confirmed by another officer.",
                "Wat een behandelaar voorstelt, bevestigt een andere behandelaar.");
    }

    @ServerExceptionMapper
    Response on(OtherProposal e) {
        return Problem.response(
                Status.CONFLICT,
                "other-proposal",
                "Another payment is proposed by now. Look at it again.",
                "Er is intussen een andere betaling voorgesteld. Bekijk het opnieuw.");
    }

    @ServerExceptionMapper
    Response on(MatchRefused e) {
        return Problem.response(
                Status.CONFLICT,
                "match-refused",
                "It cannot be this payment: " + e.reason().en(),
                "Het kan deze betaling niet zijn: " + e.reason().nl());
    }
}
