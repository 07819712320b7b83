package nl.ssfh.claims.bulk.api;

import jakarta.ws.rs.core.Response;
import nl.ssfh.claims.input.api.Form;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a file cannot be taken in. */
class ImportProblems {

    @ServerExceptionMapper
    Response on(BrokenFile e) {
        return Form.refused(e.flaws());
    }
}
