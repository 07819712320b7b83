package nl.ssfh.payouts.bank.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import nl.ssfh.payouts.bank.app.ReadBankReports;
import nl.ssfh.payouts.bank.app.TakeBankReport;
import nl.ssfh.payouts.bank.domain.BankReport;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where an officer hands in what the bank reports. A file is known by its content, so it can be sent again safely. */
@Path("/v1/bank-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bank reports")
@RunOnVirtualThread
public class BankReportResource {

    private final TakeBankReport takeBankReport;
    private final ReadBankReports reports;
    private final Caller caller;

    BankReportResource(TakeBankReport takeBankReport, ReadBankReports reports, Caller caller) {
        this.takeBankReport = takeBankReport;
        this.reports = reports;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Consumes(MediaType.APPLICATION_XML)
    @Operation(
            operationId = "takeBankReport",
            summary = "Hand in a pain.002, camt.053 or camt.054 file",
            description =
                    "Versions pain.002.001.10 and .03, camt.053.001.08 and .02, camt.054.001.08 and .02. Each line is "
                            + "applied once, whichever report says it first; what matches nothing waits in suspense. Of "
                            + "a file that can be read in part, that part is applied, and the rest is named.")
    @APIResponse(
            responseCode = "201",
            description = "All that could be read is applied, or waits in suspense",
            content = @Content(schema = @Schema(implementation = BankReportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same file was handed in before; nothing changed",
            content = @Content(schema = @Schema(implementation = BankReportView.class)))
    @APIResponse(responseCode = "400", description = "Nothing of it can be read; nothing was stored")
    public RestResponse<BankReportView> take(InputStream content) {
        var taken = takeBankReport.take(content, caller.subject());
        var status = taken.first() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        return RestResponse.status(status, BankReportView.of(taken.report()));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listBankReports",
            summary = "The reports that were taken in, oldest first",
            description = "With what became of their lines, and what was odd about each.")
    public Page<BankReportView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(reports.page(at.after(), at.fetch()), at, BankReport::id).map(BankReportView::of);
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/{id}")
    @Operation(
            operationId = "getBankReport",
            summary = "What became of a report",
            description = "As it was answered when the report was handed in.")
    @APIResponse(responseCode = "200", description = "What became of it")
    @APIResponse(responseCode = "404", description = "There is no such report")
    public BankReportView get(UUID id) {
        return BankReportView.of(reports.get(id));
    }
}
