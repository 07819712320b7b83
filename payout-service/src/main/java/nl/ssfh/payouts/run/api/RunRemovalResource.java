package nl.ssfh.payouts.run.api;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.payouts.account.api.WrittenReason;
import nl.ssfh.payouts.run.app.RunTime;
import nl.ssfh.payouts.run.app.TakeOutLine;
import nl.ssfh.payouts.run.domain.Removal;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Where officers take single lines out of a prepared run. */
@Path("/v1/runs/{id}/removals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "runs")
@RunOnVirtualThread
public class RunRemovalResource {

    private final TakeOutLine takeOutLine;
    private final Caller caller;

    RunRemovalResource(TakeOutLine takeOutLine, Caller caller) {
        this.takeOutLine = takeOutLine;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Transactional
    @TransactionConfiguration(timeout = RunTime.LONGEST)
    @Operation(
            operationId = "takeLineOut",
            summary = "Take one line out of a prepared run",
            description = "The line waits for the next run. The run has another contentHash, and is released by an "
                    + "officer who neither prepared it nor took out a line.")
    @APIResponseSchema(
            value = RunView.class,
            responseCode = "201",
            responseDescription = "The run without the line, with its new hash")
    @APIResponse(responseCode = "404", description = "There is no such run")
    @APIResponse(responseCode = "409", description = "The run is released, does not pay the line, or has no other")
    public RestResponse<RunView> takeOut(UUID id, @NotNull @Valid RemovalForm form) {
        var reason = WrittenReason.checked(form.reason());
        var run = takeOutLine.takeOut(id, form.instalment(), reason, caller.subject());
        return ResponseBuilder.create(RestResponse.Status.CREATED, RunView.of(run))
                .location(URI.create("/v1/runs/" + id))
                .build();
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listRemovals",
            summary = "The lines that were taken out of a run",
            description = "With who took out each, and why.")
    @APIResponse(responseCode = "200", description = "In the order of the lines")
    @APIResponse(responseCode = "404", description = "There is no such run")
    public Page<RemovalView> list(
            UUID id, @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(takeOutLine.page(id, at.after(), at.fetch()), at, Removal::instalment)
                .map(RemovalView::of);
    }
}
