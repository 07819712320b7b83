package nl.ssfh.eligibility.redecision.api;

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
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.eligibility.redecision.app.AskRedecision;
import nl.ssfh.eligibility.redecision.app.ShowRedecision;
import nl.ssfh.eligibility.redecision.domain.Redecision;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.problem.Violations;
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

/** What publishing a policy changes in decisions that were taken, over HTTP. */
@Path("/v1/redecisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "redecisions", description = "What publishing a policy changes in decisions that were taken")
@RunOnVirtualThread
public class RedecisionResource {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final AskRedecision redecisions;
    private final ShowRedecision show;

    RedecisionResource(AskRedecision redecisions, ShowRedecision show) {
        this.redecisions = redecisions;
        this.show = show;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "askRedecision",
            summary = "Show what publishing a policy version would change in decisions that were taken",
            description = "Every claim with months of the version is decided again without effect; look at the"
                    + " redecision for how far it is. Who publishes the version names it, and then it takes effect.")
    @APIResponseSchema(value = RedecisionView.class, responseCode = "201", responseDescription = "Asked")
    public RestResponse<RedecisionView> ask(@Nullable RedecisionRequest request) {
        var policy = request == null ? null : request.policy();
        new Violations()
                .unless(policy != null, "policy", "must be a policy version", "moet een regelingversie zijn")
                .orElseThrow();
        var asked = redecisions.ask(Objects.requireNonNull(policy));
        return RestResponse.ResponseBuilder.<RedecisionView>created(URI.create("/v1/redecisions/" + asked.id()))
                .entity(RedecisionView.of(show.get(asked.id())))
                .build();
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(operationId = "listRedecisions", summary = "List the redecisions", description = "The newest first.")
    @APIResponse(responseCode = "200", description = "A page of them")
    public Page<RedecisionView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        var before = at.isStart() ? NEWEST : at.after();
        return Page.of(redecisions.before(before, at.fetch()), at, Redecision::id)
                .map(each -> RedecisionView.of(show.get(each.id())));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getRedecision",
            summary = "Show a redecision, how far it is and what it changes",
            description = "What goes up is paid more; what goes down is paid less, or asked back where it was paid.")
    @APIResponse(responseCode = "200", description = "The redecision with its sums")
    public RedecisionView get(UUID id) {
        return RedecisionView.of(show.get(id));
    }

    @GET
    @Path("/{id}/months")
    @Produces(SheetAnswer.CSV)
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "exportRedecisionMonths",
            summary = "Export every fee of a month that a redecision changes",
            description = "First what was expected, then what was done, as CSV; as Excel for who accepts a workbook.")
    @APIResponse(
            responseCode = "200",
            description = "A line for each fee and month",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public RestResponse<StreamingOutput> csv(UUID id) {
        redecisions.get(id);
        return SheetAnswer.csv(new ChangedMonthLines(show, id)::write);
    }

    @GET
    @Path("/{id}/months")
    @Produces(SheetAnswer.EXCEL)
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> excel(UUID id) {
        redecisions.get(id);
        return SheetAnswer.excel("redecision", new ChangedMonthLines(show, id)::write);
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "cancelRedecision",
            summary = "Stop a redecision that only shows",
            description = "One that takes effect, or is over, stays as it is.")
    @APIResponseSchema(value = RedecisionView.class, responseCode = "200", responseDescription = "As it is now")
    public RedecisionView cancel(UUID id) {
        redecisions.cancel(id);
        return RedecisionView.of(show.get(id));
    }
}
