package nl.ssfh.claims.person.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.claims.person.app.ErasePerson.StillNeeded;
import nl.ssfh.claims.person.app.OtherRecords.Silent;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a person cannot have what he asked: one line per problem. */
class PersonProblems {

    @ServerExceptionMapper
    Response on(Silent e) {
        return Problem.response(
                Status.SERVICE_UNAVAILABLE,
                "try-later",
                "A part we need does not answer; try again later.",
                "Een onderdeel antwoordt niet; probeer het later opnieuw.");
    }

    @ServerExceptionMapper
    Response on(StillNeeded e) {
        return Problem.response(
                Status.CONFLICT,
                "still-needed",
                "A placement is not over, or a claim is not decided; your name is needed until then.",
                "Een stage is nog niet voorbij, of een aanvraag nog niet beslist; tot dan is uw naam nodig.");
    }
}
