package nl.ssfh.payouts.ledger.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import nl.ssfh.payouts.ledger.app.ReadLedger;
import nl.ssfh.payouts.ledger.domain.LedgerFilter;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import nl.ssfh.platform.sheet.Sheet;
import nl.ssfh.platform.sheet.SheetAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The general ledger (grootboekkaart): of an account, of a practice, of a placement, or all of it. */
@Path("/v1/ledger/entries")
@Tag(name = "ledger")
@RunOnVirtualThread
public class LedgerEntryResource {

    private final ReadLedger ledger;

    LedgerEntryResource(ReadLedger ledger) {
        this.ledger = ledger;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listLedgerEntries",
            summary = "The entries of the ledger, by cursor as JSON, or every one of them as CSV or as a workbook",
            description = "In the order of writing. Account, practice, placement and days narrow the list; with an"
                    + " account each entry says what stands on it.")
    public Page<LedgerEntryView> list(
            @BeanParam LedgerParameters asked,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        var page = ledger.page(asked.filter(), at.after().getLeastSignificantBits(), at.fetch());
        return Page.of(page, at, standing -> new UUID(0, standing.line().number()))
                .map(LedgerEntryView::of);
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Produces(SheetAnswer.CSV)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> csv(@BeanParam LedgerParameters asked) {
        var filter = asked.filter();
        return SheetAnswer.csv(sheet -> write(filter, sheet));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Produces(SheetAnswer.EXCEL)
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> excel(@BeanParam LedgerParameters asked) {
        var filter = asked.filter();
        return SheetAnswer.excel("ledger", sheet -> write(filter, sheet));
    }

    private void write(LedgerFilter filter, Sheet sheet) {
        sheet.row(LedgerEntryView.COLUMNS);
        ledger.each(filter, line -> sheet.row(LedgerEntryView.row(line)));
    }
}
