package nl.ssfh.payouts.override.api;

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
import nl.ssfh.payouts.override.app.OverrideCheck;
import nl.ssfh.payouts.override.domain.CheckOverride;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Caller;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Where officers let something pass in spite of a check. */
@Path("/v1/check-overrides")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "holds")
@RunOnVirtualThread
public class OverrideResource {

    private final OverrideCheck overrideCheck;
    private final PayCalendar calendar;
    private final Caller caller;

    OverrideResource(OverrideCheck overrideCheck, PayCalendar calendar, Caller caller) {
        this.overrideCheck = overrideCheck;
        this.calendar = calendar;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "overrideCheck",
            summary = "Let a line, placement or practice pass in spite of a check",
            description = "Until a day, with a reason. Another officer must release a run that rests on it.")
    @APIResponseSchema(
            value = OverrideView.class,
            responseCode = "201",
            responseDescription = "The next run takes it along")
    public RestResponse<OverrideView> override(@NotNull @Valid OverrideForm form) {
        var scope = form.read(calendar.today());
        new Violations()
                .unless(
                        overrideCheck.knows(scope),
                        "subject",
                        "must be a known " + scope.kind(),
                        "moet een bekende " + scope.kind() + " zijn")
                .orElseThrow();
        var reason = WrittenReason.checked(form.reason());
        var override = overrideCheck.override(scope, reason, form.endsOn(), caller.subject());
        return ResponseBuilder.create(RestResponse.Status.CREATED, OverrideView.of(override))
                .location(URI.create("/v1/check-overrides/" + override.id()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Path("/{id}")
    @Operation(
            operationId = "getCheckOverride",
            summary = "One override of a check",
            description = "With who made it, why and until when.")
    @APIResponse(responseCode = "200", description = "The override")
    @APIResponse(responseCode = "404", description = "There is no such override")
    public OverrideView get(UUID id) {
        return OverrideView.of(overrideCheck.get(id));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listCheckOverrides",
            summary = "All overrides of checks, oldest first",
            description = "With who made each, why and until when; with active=true only those that count today.")
    public Page<OverrideView> list(
            @QueryParam("active") boolean active,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(overrideCheck.page(active, at.after(), at.fetch()), at, CheckOverride::id)
                .map(OverrideView::of);
    }
}
