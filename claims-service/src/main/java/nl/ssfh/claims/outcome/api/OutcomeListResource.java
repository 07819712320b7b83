package nl.ssfh.claims.outcome.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.ssfh.claims.outcome.app.ShowOutcomes;
import nl.ssfh.claims.outcome.domain.Outcome;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Outcomes of all placements over HTTP. */
@Path("/v1/outcomes")
@Tag(name = "outcomes")
@RunOnVirtualThread
public class OutcomeListResource {

    private final ShowOutcomes show;

    OutcomeListResource(ShowOutcomes show) {
        this.show = show;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listOutcomes",
            summary = "List what was asked and told, of all or of one milestone",
            description = "By placement; without an answer as long as it is only asked.")
    public Page<OutcomeView> list(
            @QueryParam("milestone") @Nullable Milestone milestone,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(show.list(milestone, at), at, Outcome::id).map(OutcomeView::of);
    }

    @GET
    @Path("/responses")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "countOutcomeResponses",
            summary = "How many answer when they are asked what became of the student",
            description = "By milestone. What was told without being asked does not count.")
    public Page<OutcomeResponseView> responses() {
        return new Page<>(show.responses(), null).map(OutcomeResponseView::of);
    }
}
