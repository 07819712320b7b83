package nl.ssfh.payouts.report.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import nl.ssfh.payouts.report.domain.TooManyLines;
import nl.ssfh.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered when a report cannot be given as asked: one line per problem. */
class ReportProblems {

    @ServerExceptionMapper
    Response on(TooManyLines e) {
        return Problem.response(
                Status.BAD_REQUEST,
                "too-many-lines",
                e.getMessage() + ". Ask for fewer months, or for CSV, which has no limit.",
                "Er zijn meer dan %d regels. Vraag om minder maanden, of om CSV: daarvoor is geen grens."
                        .formatted(e.most()));
    }
}
