package nl.ssfh.payouts.bank.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.payouts.bank.app.ReportTooLarge;
import nl.ssfh.payouts.iso20022.UnreadableReport;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a bank report cannot be taken: one line per problem. Nothing of it was stored. */
class BankReportProblems {

    @ServerExceptionMapper
    Response on(UnreadableReport e) {
        return Problem.response(Status.BAD_REQUEST, "report-unreadable", e.english(), e.dutch());
    }

    @ServerExceptionMapper
    Response on(ReportTooLarge e) {
        return Problem.response(
                Status.REQUEST_ENTITY_TOO_LARGE,
                "too-large",
                "A bank report may be at most " + e.largest() + " bytes.",
                "Een bankbestand mag hoogstens " + e.largest() + " bytes zijn.");
    }
}
