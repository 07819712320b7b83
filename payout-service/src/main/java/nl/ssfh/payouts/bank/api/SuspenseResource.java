package nl.ssfh.payouts.bank.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.ssfh.payouts.bank.app.ReadSuspense;
import nl.ssfh.payouts.bank.domain.SuspenseItem;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where officers see what the bank said and nobody could apply. */
@Path("/v1/suspense")
@Tag(name = "bank reports")
@RunOnVirtualThread
public class SuspenseResource {

    private final ReadSuspense suspense;

    SuspenseResource(ReadSuspense suspense) {
        this.suspense = suspense;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listSuspense",
            summary = "What the bank said and was not applied, with the reason why",
            description = "The oldest first. Each waits for a person; nothing of it is lost.")
    public Page<SuspenseView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(suspense.page(at.after(), at.fetch()), at, SuspenseItem::id)
                .map(SuspenseView::of);
    }
}
