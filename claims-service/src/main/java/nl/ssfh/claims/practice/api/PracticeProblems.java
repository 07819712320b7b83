package nl.ssfh.claims.practice.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.claims.practice.app.GiveMandate.OrganisationUnknown;
import nl.ssfh.claims.practice.domain.Owners.LastOwner;
import nl.ssfh.claims.practice.domain.PracticeExists;
import nl.ssfh.claims.practice.domain.SameNumber;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a practice cannot be what was asked: one line per problem. */
class PracticeProblems {

    @ServerExceptionMapper
    Response on(PracticeExists e) {
        return Problem.response(
                Status.CONFLICT,
                "practice-exists",
                "A practice with this KvK number and branch is registered already; ask its owner for a mandate.",
                "Een praktijk met dit KvK-nummer en deze vestiging is al geregistreerd; vraag de eigenaar om een"
                        + " machtiging.");
    }

    @ServerExceptionMapper
    Response on(SameNumber e) {
        return Problem.response(
                Status.CONFLICT,
                "same-number",
                "The practice has this PFZW number on that day already.",
                "De praktijk heeft dit PFZW-nummer op die dag al.");
    }

    @ServerExceptionMapper
    Response on(OrganisationUnknown e) {
        return Form.refused(List.of(
                new Flaw("organisation", "must be an organisation that is registered", "moet geregistreerd zijn")));
    }

    @ServerExceptionMapper
    Response on(LastOwner e) {
        return Problem.response(
                Status.CONFLICT,
                "last-owner",
                "A practice must keep an owner: make somebody else an owner first.",
                "Een praktijk houdt altijd een eigenaar: maak eerst iemand anders eigenaar.");
    }
}
