package nl.ssfh.claims.placement.api;

import jakarta.ws.rs.core.Response;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.placement.domain.ChangeDoesNotFit;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a placement cannot become what was asked. */
class PlacementProblems {

    @ServerExceptionMapper
    Response on(ChangeDoesNotFit e) {
        return Form.refused(e.flaws());
    }
}
