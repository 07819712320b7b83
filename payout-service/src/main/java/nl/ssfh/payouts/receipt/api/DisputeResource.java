package nl.ssfh.payouts.receipt.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.ssfh.payouts.account.api.WrittenReason;
import nl.ssfh.payouts.receipt.app.CloseDispute;
import nl.ssfh.payouts.receipt.app.ReadReceipts;
import nl.ssfh.payouts.receipt.domain.Dispute;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where officers work on stipends that did not arrive. */
@Path("/v1/receipt-disputes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "receipts", description = "What became of stipends after they were paid to the practice")
@RunOnVirtualThread
public class DisputeResource {

    private final ReadReceipts receipts;
    private final CloseDispute closeDispute;
    private final Caller caller;

    DisputeResource(ReadReceipts receipts, CloseDispute closeDispute, Caller caller) {
        this.receipts = receipts;
        this.closeDispute = closeDispute;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listReceiptDisputes",
            summary = "Stipends that were passed on but did not arrive, oldest first",
            description = "The practice says that it passed the stipend on, the student that it did not arrive; with"
                    + " open=true only those that wait for an officer.")
    public Page<DisputeView> list(
            @QueryParam("open") boolean open,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(receipts.disputes(open, at.after(), at.fetch()), at, Dispute::id)
                .map(DisputeView::of);
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/{id}")
    @Operation(
            operationId = "getReceiptDispute",
            summary = "A stipend that was passed on but did not arrive",
            description = "With how it ended, once it did.")
    @APIResponse(responseCode = "200", description = "The dispute as it stands")
    @APIResponse(responseCode = "404", description = "There is no such dispute")
    public DisputeView get(UUID id) {
        return DisputeView.of(receipts.dispute(id));
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Path("/{id}/closing")
    @Operation(
            operationId = "closeReceiptDispute",
            summary = "Close a dispute, and say why",
            description = "A dispute on which both say the same again is over without an officer.")
    @APIResponse(responseCode = "200", description = "It is closed")
    @APIResponse(responseCode = "404", description = "There is no such dispute")
    @APIResponse(responseCode = "409", description = "It is not open any more")
    public DisputeView close(UUID id, @NotNull @Valid ClosingForm form) {
        return DisputeView.of(closeDispute.close(id, WrittenReason.checked(form.reason()), caller.subject()));
    }
}
