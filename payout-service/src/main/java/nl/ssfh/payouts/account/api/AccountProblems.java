package nl.ssfh.payouts.account.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.payouts.account.app.NoVerdictAsked;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a bank account cannot do as asked. */
class AccountProblems {

    @ServerExceptionMapper
    Response on(NoVerdictAsked e) {
        return Problem.response(
                Status.CONFLICT,
                "no-verdict-asked",
                e.getMessage() + ".",
                "Over deze rekening valt niets te beslissen, of dat is al gebeurd.");
    }
}
