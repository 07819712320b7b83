package nl.ssfh.payouts.bank.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import nl.ssfh.payouts.bank.app.TakeBankReport;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where an officer hands in what the bank reports. A file is known by its content, so it can be sent again safely. */
@Path("/v1/bank-reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bank reports")
@RunOnVirtualThread
public class BankReportResource {

    private final TakeBankReport takeBankReport;
    private final Caller caller;

    BankReportResource(TakeBankReport takeBankReport, Caller caller) {
        this.takeBankReport = takeBankReport;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Consumes(MediaType.APPLICATION_XML)
    @Operation(
            operationId = "takeBankReport",
            summary = "Hand in a pain.002.001.10 or camt.053.001.08 file",
            description =
                    "Each line is applied once, whichever report says it first; what matches nothing waits in suspense.")
    @APIResponse(
            responseCode = "201",
            description = "All that it says is applied, or waits in suspense",
            content = @Content(schema = @Schema(implementation = BankReportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same file was handed in before; nothing changed",
            content = @Content(schema = @Schema(implementation = BankReportView.class)))
    @APIResponse(responseCode = "400", description = "It cannot be read, or does not add up; nothing was stored")
    public RestResponse<BankReportView> take(InputStream content) {
        var taken = takeBankReport.take(content, caller.subject());
        var status = taken.first() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        return RestResponse.status(status, BankReportView.of(taken.report()));
    }
}
