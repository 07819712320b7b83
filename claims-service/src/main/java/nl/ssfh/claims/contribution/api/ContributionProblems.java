package nl.ssfh.claims.contribution.api;

import jakarta.ws.rs.core.Response;
import nl.ssfh.claims.contribution.domain.BrokenRegister;
import nl.ssfh.claims.input.api.Form;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a register cannot be taken in. */
class ContributionProblems {

    @ServerExceptionMapper
    Response on(BrokenRegister e) {
        return Form.refused(e.flaws());
    }
}
