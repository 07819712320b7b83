package nl.ssfh.payouts.recovery.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.ssfh.payouts.recovery.app.ReadRecoveries;
import nl.ssfh.payouts.recovery.domain.Recovery;
import nl.ssfh.payouts.recovery.domain.RecoveryFilter;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Access;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a practice sees what it got too much, and of which payments that was kept back. */
@Path("/v1/practices/{id}/recoveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recoveries")
@RunOnVirtualThread
public class PracticeRecoveryResource {

    private final ReadRecoveries read;
    private final PayCalendar calendar;
    private final Access access;

    PracticeRecoveryResource(ReadRecoveries read, PayCalendar calendar, Access access) {
        this.read = read;
        this.calendar = calendar;
        this.access = access;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listPracticeRecoveries",
            summary = "What a practice got too much, and how that comes back",
            description = "With what was kept back of which payment, and its invoices; with open=true only what is not"
                    + " settled. Needs a mandate as VIEWER. Amounts are in cents.")
    @APIResponse(responseCode = "200", description = "Oldest first")
    @APIResponse(responseCode = "404", description = "No such practice, or not yours")
    public Page<PracticeRecoveryView> list(
            UUID id,
            @QueryParam("open") boolean open,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        access.requireReading(id);
        var at = Cursor.of(cursor, limit);
        var filter = new RecoveryFilter(id, null, open, false);
        return Page.of(read.page(filter, at.after(), at.fetch()), at, Recovery::id)
                .map(recovery -> PracticeRecoveryView.of(read.history(recovery.id()), calendar.today()));
    }
}
