package nl.ssfh.eligibility.replay.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.eligibility.replay.app.AskReplay;
import nl.ssfh.eligibility.replay.domain.ReplayJob;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import nl.ssfh.platform.sheet.SheetAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The policy lab over HTTP: what any policy, draft or not, would have cost. */
@Path("/v1/replays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "replays", description = "What a policy would have cost over months that were decided")
@RunOnVirtualThread
public class ReplayResource {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final AskReplay replays;

    ReplayResource(AskReplay replays) {
        this.replays = replays;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "askReplay",
            summary = "Reckon what a policy would have cost over every decided month",
            description = "Nothing is decided or paid. The work is done later: look at the replay for how far it is.")
    @APIResponseSchema(value = ReplayView.class, responseCode = "201", responseDescription = "Asked")
    public RestResponse<ReplayView> ask(ReplayRequest request) {
        return created(replays.overHistory(request.order()));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(operationId = "listReplays", summary = "List the replays", description = "The newest first.")
    @APIResponse(responseCode = "200", description = "A page of them")
    public Page<ReplayView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        var before = at.isStart() ? NEWEST : at.after();
        return Page.of(replays.before(before, at.fetch()), at, ReplayJob::id).map(ReplayView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getReplay",
            summary = "Show a replay and how far it is",
            description = "The result is shown apart, when it is done.")
    @APIResponse(responseCode = "200", description = "The replay")
    public ReplayView get(UUID id) {
        return ReplayView.of(replays.get(id));
    }

    @GET
    @Path("/{id}/result")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getReplayResult",
            summary = "Show what a policy would have cost",
            description = "Totals per fee, month and kind of student, who gains and who loses, and the scaled amounts.")
    @APIResponse(responseCode = "200", description = "The sums")
    @APIResponse(responseCode = "409", ref = "conflict")
    public ReplayResultView result(UUID id) {
        return ReplayResultView.of(replays.result(id));
    }

    @GET
    @Path("/{id}/lines")
    @Produces(SheetAnswer.CSV)
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "exportReplayLines",
            summary = "Export what a policy would have cost per month and segment",
            description =
                    "Fee, track, study year, entrant, course and province, as CSV; as Excel for who accepts a workbook (xlsx).")
    @APIResponse(
            responseCode = "200",
            description = "A line for each month and segment",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "409", ref = "conflict")
    public RestResponse<StreamingOutput> csv(UUID id) {
        return SheetAnswer.csv(ReplayLines.of(replays.result(id))::write);
    }

    @GET
    @Path("/{id}/lines")
    @Produces(SheetAnswer.EXCEL)
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> excel(UUID id) {
        return SheetAnswer.excel("replay", ReplayLines.of(replays.result(id))::write);
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "cancelReplay",
            summary = "Stop a replay",
            description = "One that is over stays as it is.")
    @APIResponseSchema(value = ReplayView.class, responseCode = "200", responseDescription = "As it is now")
    public ReplayView cancel(UUID id) {
        return ReplayView.of(replays.cancel(id));
    }

    static RestResponse<ReplayView> created(ReplayJob job) {
        return RestResponse.ResponseBuilder.<ReplayView>created(URI.create("/v1/replays/" + job.id()))
                .entity(ReplayView.of(job))
                .build();
    }
}
