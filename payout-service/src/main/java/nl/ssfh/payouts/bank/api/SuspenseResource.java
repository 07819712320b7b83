package nl.ssfh.payouts.bank.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.bank.app.ReadSuspense;
import nl.ssfh.payouts.bank.domain.SuspenseItem;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The work list of what the bank said and nobody could apply. */
@Path("/v1/suspense")
@Tag(name = "bank reports")
@RunOnVirtualThread
public class SuspenseResource {

    private final ReadSuspense suspense;
    private final PayCalendar calendar;

    SuspenseResource(ReadSuspense suspense, PayCalendar calendar) {
        this.suspense = suspense;
        this.calendar = calendar;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listSuspense",
            summary = "What the bank said and was not applied, with the reason why",
            description =
                    "The oldest first; without a state all that is not done, or all of one report. Nothing of it is lost.")
    public Page<SuspenseView> list(
            @BeanParam SuspenseQuery query,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(suspense.page(query.filter(), at.after(), at.fetch()), at, SuspenseItem::id)
                .map(item -> SuspenseView.of(item, calendar.today()));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/{id}")
    @Operation(
            operationId = "getSuspense",
            summary = "One thing in suspense, with all that officers did about it",
            description = "What the bank said stays as it was, whatever becomes of it.")
    @APIResponse(responseCode = "200", description = "What it is, and what was done")
    @APIResponse(responseCode = "404", description = "There is no such thing in suspense")
    public SuspenseHistoryView get(UUID id) {
        var item = SuspenseView.of(suspense.get(id), calendar.today());
        return SuspenseHistoryView.of(item, suspense.notes(id));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/counts")
    @Operation(
            operationId = "countSuspense",
            summary = "How much is in suspense",
            description = "By state: how many things, what money they are about, and since when the oldest waits.")
    public List<SuspenseCountView> counts() {
        return suspense.counts().stream().map(SuspenseCountView::of).toList();
    }
}
