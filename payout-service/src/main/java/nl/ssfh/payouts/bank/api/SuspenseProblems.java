package nl.ssfh.payouts.bank.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.payouts.bank.domain.MatchRefused;
import nl.ssfh.payouts.bank.domain.OtherProposal;
import nl.ssfh.payouts.bank.domain.OwnProposal;
import nl.ssfh.payouts.bank.domain.SuspenseCannotMove;
import nl.ssfh.payouts.bank.domain.SuspenseState;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when something in suspense cannot do as asked: one line per problem. */
class SuspenseProblems {

    @ServerExceptionMapper
    Response on(SuspenseCannotMove e) {
        return Problem.response(
                Status.CONFLICT,
                "suspense-cannot-move",
                "This cannot be done now: " + english(e.state()),
                "Dit kan nu niet: " + dutch(e.state()));
    }

    private static String english(SuspenseState state) {
        return switch (state) {
            case OPEN -> "it is open, and nothing is proposed.";
            case TAKEN -> "an officer looks into it, and nothing is proposed.";
            case WAITING -> "it is put aside until a day, and nothing is proposed.";
            case PROPOSED -> "a match is proposed. It can only be confirmed, or put back on the list.";
            case MATCHED -> "it is matched with a payment, and that stays so.";
            case HANDLED -> "it is closed. It can only be put back on the list.";
        };
    }

    private static String dutch(SuspenseState state) {
        return switch (state) {
            case OPEN -> "het staat open, en er is niets voorgesteld.";
            case TAKEN -> "het is opgepakt, en er is niets voorgesteld.";
            case WAITING -> "het is weggelegd tot een dag, en er is niets voorgesteld.";
            case PROPOSED -> "er is een koppeling voorgesteld. Die kan worden bevestigd, of het kan terug op de lijst.";
            case MATCHED -> "het is gekoppeld aan een betaling, en dat blijft zo.";
            case HANDLED -> "het is gesloten. Het kan alleen terug op de lijst.";
        };
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
