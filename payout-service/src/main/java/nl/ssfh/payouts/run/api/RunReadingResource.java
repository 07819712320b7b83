package nl.ssfh.payouts.run.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ssfh.payouts.run.app.LookOverRun;
import nl.ssfh.payouts.run.app.ReadRuns;
import nl.ssfh.payouts.run.domain.LineCheck;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where officers and auditors look at runs. */
@Path("/v1/runs")
@Tag(name = "runs")
@RunOnVirtualThread
public class RunReadingResource {

    private final ReadRuns runs;
    private final LookOverRun lookOverRun;

    RunReadingResource(ReadRuns runs, LookOverRun lookOverRun) {
        this.runs = runs;
        this.lookOverRun = lookOverRun;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(operationId = "listRuns", summary = "All runs, oldest first", description = "With their sums in cents.")
    public Page<RunView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(runs.page(at.after(), at.fetch()), at, Run::id).map(RunView::of);
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/{id}")
    @Operation(
            operationId = "getRun",
            summary = "One run",
            description = "With the hash of its content, which the second officer releases.")
    @APIResponse(responseCode = "200", description = "The run as it stands")
    @APIResponse(responseCode = "404", description = "There is no such run")
    public RunView get(UUID id) {
        return RunView.of(runs.get(id));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/{id}/overview")
    @Operation(
            operationId = "lookOverRun",
            summary = "What a run comes to, and what is unusual in it",
            description = "How many lines go along and how many were held, and every line that goes along in spite of a"
                    + " check. For each fee beside the run before it; accounts on which nothing was paid before, lines of"
                    + " many times the median of their fee, practices with many lines. It stops nothing.")
    @APIResponse(responseCode = "200", description = "At most 200 oddities, changed accounts first")
    @APIResponse(responseCode = "404", description = "There is no such run")
    public RunOverviewView overview(UUID id) {
        return RunOverviewView.of(lookOverRun.look(id));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/{id}/checks")
    @Operation(
            operationId = "listRunChecks",
            summary = "What was looked at before each line was taken into a run, or held",
            description =
                    "Every check by its name, in the order of the instalments. With failed=true only lines that were"
                            + " held, with failed=false only those that go along; what an officer took out is with neither.")
    @APIResponse(responseCode = "200", description = "The checks of each line")
    @APIResponse(responseCode = "404", description = "There is no such run")
    public Page<LineCheckView> checks(
            UUID id,
            @QueryParam("failed") @Nullable Boolean failed,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(runs.checks(id, which(failed), at.after(), at.fetch()), at, LineCheck::instalment)
                .map(LineCheckView::of);
    }

    private static LineCheck.Which which(@Nullable Boolean failed) {
        if (failed == null) {
            return LineCheck.Which.ALL;
        }
        return failed ? LineCheck.Which.HELD : LineCheck.Which.TAKEN;
    }
}
