package nl.ssfh.payouts.schedule.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import nl.ssfh.payouts.receipt.app.ReadReceipts;
import nl.ssfh.payouts.schedule.app.ReadSchedule;
import nl.ssfh.payouts.schedule.domain.Instalment;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where the fund and its auditors go through all instalments. */
@Path("/v1/instalments")
@Tag(name = "schedules")
@RunOnVirtualThread
public class InstalmentResource {

    private final ReadSchedule schedules;
    private final ReadReceipts receipts;

    InstalmentResource(ReadSchedule schedules, ReadReceipts receipts) {
        this.schedules = schedules;
        this.receipts = receipts;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listInstalments",
            summary = "All instalments, by cursor as JSON, or every one of them as CSV",
            description = "By month, state or reason. Amounts are in cents; below zero is a recovery.")
    public Page<InstalmentView> list(
            @QueryParam("month") @Nullable String month,
            @QueryParam("state") @Nullable String state,
            @QueryParam("reason") @Nullable String reason,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var filter = FilterQuery.read(month, state, reason);
        var at = Cursor.of(cursor, limit);
        var lines = schedules.page(filter, at.after(), at.fetch());
        var known = receipts.of(lines);
        return Page.of(lines, at, Instalment::id).map(line -> InstalmentView.of(line, known.of(line)));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public StreamingOutput export(
            @QueryParam("month") @Nullable String month,
            @QueryParam("state") @Nullable String state,
            @QueryParam("reason") @Nullable String reason) {
        var filter = FilterQuery.read(month, state, reason);
        return out -> {
            try (var csv = new InstalmentCsv(out)) {
                schedules.each(filter, csv::add);
            }
        };
    }
}
