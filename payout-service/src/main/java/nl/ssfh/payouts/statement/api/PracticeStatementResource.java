package nl.ssfh.payouts.statement.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import nl.ssfh.payouts.statement.domain.Beneficiary;
import nl.ssfh.payouts.statement.domain.Party;
import nl.ssfh.platform.pdf.PdfAnswer;
import nl.ssfh.platform.rights.Roles;
import nl.ssfh.platform.sheet.SheetAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where a practice sees what is paid for it. */
@Path("/v1/practices/{id}")
@Tag(name = "statements", description = "What somebody was paid, as he keeps it")
@RunOnVirtualThread
public class PracticeStatementResource {

    private final StatementAnswers answers;

    PracticeStatementResource(StatementAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/statement")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getPracticeStatement",
            summary = "What a practice is paid, line by line",
            description =
                    "Both fees of the placement-months asked for, with what became of each. Needs a mandate as VIEWER. At most 10,000 lines as JSON; as CSV or Excel"
                            + " (xlsx) any number, and as a tagged PDF, in Dutch or English, some 2,000.")
    @APIResponse(responseCode = "200", description = "The lines by month, reference and fee, and their sums")
    @APIResponse(responseCode = "404", description = "Not your practice, or one that nothing is known of")
    public StatementView json(UUID id, @BeanParam StatementParameters asked) {
        return answers.json(of(id), asked);
    }

    @GET
    @Path("/statement")
    @Produces(SheetAnswer.CSV)
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> csv(UUID id, @BeanParam StatementParameters asked) {
        return answers.csv(of(id), asked);
    }

    @GET
    @Path("/statement")
    @Produces(SheetAnswer.EXCEL)
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> excel(UUID id, @BeanParam StatementParameters asked) {
        return answers.excel(of(id), asked);
    }

    @GET
    @Path("/statement")
    @Produces(PdfAnswer.TYPE + ";qs=0.3")
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> pdf(UUID id, @BeanParam StatementParameters asked) {
        return answers.pdf(of(id), asked);
    }

    @GET
    @Path("/year-statements/{year}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getPracticeYearStatement",
            summary = "What a practice was paid in a year",
            description = "What was paid, came back, was kept back and recovered in the calendar year, by the day on"
                    + " which it was booked; also as a tagged PDF, in Dutch or English.")
    @APIResponse(responseCode = "200", description = "By month and fee, and all together")
    @APIResponse(responseCode = "404", description = "Not your practice, or one that nothing is known of")
    public YearStatementView year(UUID id, int year) {
        return answers.yearJson(of(id), year);
    }

    @GET
    @Path("/year-statements/{year}")
    @Produces(PdfAnswer.TYPE + ";qs=0.5")
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> yearPdf(
            UUID id, int year, @HeaderParam("Accept-Language") @Nullable String language) {
        return answers.yearPdf(of(id), year, language);
    }

    private static Beneficiary of(UUID id) {
        return new Beneficiary(Party.PRACTICE, id);
    }
}
