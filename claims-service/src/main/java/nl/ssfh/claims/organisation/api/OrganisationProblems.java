package nl.ssfh.claims.organisation.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.claims.organisation.domain.LastAdmin;
import nl.ssfh.claims.organisation.domain.OrganisationExists;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when an organisation cannot be what was asked: one line per problem. */
class OrganisationProblems {

    @ServerExceptionMapper
    Response on(OrganisationExists e) {
        return Problem.response(
                Status.CONFLICT,
                "organisation-exists",
                "An organisation with this KvK number is registered already; ask its administrator to add you.",
                "Een organisatie met dit KvK-nummer is al geregistreerd; vraag de beheerder om u toe te voegen.");
    }

    @ServerExceptionMapper
    Response on(LastAdmin e) {
        return Problem.response(
                Status.CONFLICT,
                "last-administrator",
                "An organisation must keep an administrator: make somebody else ADMIN first.",
                "Een organisatie houdt altijd een beheerder: maak eerst iemand anders ADMIN.");
    }
}
