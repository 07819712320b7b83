package nl.ssfh.claims.claim.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.claims.claim.domain.ClaimCannotMove;
import nl.ssfh.claims.claim.domain.ClaimStatus;
import nl.ssfh.claims.claim.domain.DaysTaken;
import nl.ssfh.claims.claim.domain.LiveClaimExists;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a claim cannot be what was asked: one line per problem. */
class ClaimProblems {

    @ServerExceptionMapper
    Response on(ClaimCannotMove e) {
        return Problem.response(
                Status.CONFLICT,
                "claim-cannot-move",
                "This cannot be done: the claim is %s.".formatted(en(e.from())),
                "Dit kan niet: de aanvraag is %s.".formatted(nl(e.from())));
    }

    @ServerExceptionMapper
    Response on(LiveClaimExists e) {
        return Problem.response(
                Status.CONFLICT,
                "claim-exists",
                "The placement has claim %s already; withdraw it first.".formatted(e.existing()),
                "De stageplaats heeft al aanvraag %s; trek die eerst in.".formatted(e.existing()));
    }

    @ServerExceptionMapper
    Response on(DaysTaken e) {
        return e.placement()
                .map(other -> Problem.response(
                        Status.CONFLICT,
                        "days-taken",
                        "The student is claimed for on the same days in placement %s.".formatted(other),
                        "Voor deze student is op dezelfde dagen al aangevraagd bij stageplaats %s.".formatted(other)))
                .orElseGet(() -> Problem.response(
                        Status.CONFLICT,
                        "days-taken",
                        "The student is claimed for on some of these days already; ask him, or ask the fund.",
                        "Voor deze student is op een deel van deze dagen al aangevraagd; vraag het hem of het fonds."));
    }

    private static String nl(ClaimStatus status) {
        return switch (status) {
            case DRAFT -> "nog niet ingediend";
            case SUBMITTED -> "ingediend";
            case GRANTED -> "toegekend";
            case PARTLY_GRANTED -> "deels toegekend";
            case REFUSED -> "afgewezen";
            case UNDECIDED -> "in behandeling";
            case WITHDRAWN -> "ingetrokken";
        };
    }

    private static String en(ClaimStatus status) {
        return switch (status) {
            case DRAFT -> "not submitted yet";
            case SUBMITTED -> "submitted";
            case GRANTED -> "granted";
            case PARTLY_GRANTED -> "granted in part";
            case REFUSED -> "refused";
            case UNDECIDED -> "under review";
            case WITHDRAWN -> "withdrawn";
        };
    }
}
