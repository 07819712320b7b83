package nl.ssfh.payouts.receipt.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.ssfh.payouts.receipt.app.ReadReceipts;
import nl.ssfh.payouts.report.api.MonthRangeQuery;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where the fund sees how many stipends reach the student, as far as anybody says so. */
@Path("/v1/reports/receipts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
@RunOnVirtualThread
public class ReceiptShareResource {

    private final ReadReceipts receipts;
    private final PayCalendar calendar;

    ReceiptShareResource(ReadReceipts receipts, PayCalendar calendar) {
        this.receipts = receipts;
        this.calendar = calendar;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getReceiptShares",
            summary = "Show how many stipends were confirmed",
            description = "Of the stipends that the bank paid, by placement-month: passed on, says the practice;"
                    + " arrived, says the student.")
    @APIResponse(responseCode = "200", description = "A row for each month, and all together")
    public ReceiptShareView shares(
            @QueryParam("from") @Nullable String from, @QueryParam("until") @Nullable String until) {
        var months = MonthRangeQuery.read(from, until, calendar.today());
        return ReceiptShareView.of(months, receipts.shares(months));
    }
}
