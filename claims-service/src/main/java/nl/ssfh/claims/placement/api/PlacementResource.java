package nl.ssfh.claims.placement.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.placement.app.ChangePlacement;
import nl.ssfh.claims.placement.app.PlacementLimits;
import nl.ssfh.claims.placement.app.RegisterPlacement;
import nl.ssfh.claims.placement.app.ShowPlacements;
import nl.ssfh.claims.placement.app.ShowPlacements.Shown;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Placements over HTTP. The views read the changes of a placement, so they are made within the transaction. */
@Path("/v1/placements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "placements", description = "One student at one practice for one period")
@RunOnVirtualThread
public class PlacementResource {

    private final RegisterPlacement registration;
    private final ChangePlacement changes;
    private final ShowPlacements show;
    private final PlacementLimits limits;

    PlacementResource(
            RegisterPlacement registration, ChangePlacement changes, ShowPlacements show, PlacementLimits limits) {
        this.registration = registration;
        this.changes = changes;
        this.show = show;
        this.limits = limits;
    }

    @POST
    @RolesAllowed(Roles.PRACTICE)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "registerPlacement",
            summary = "Register a placement",
            description = "Needs a mandate as FILER. A student is known by his mail address.")
    @APIResponseSchema(value = PlacementView.class, responseCode = "201", responseDescription = "Registered")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<PlacementView> register(PlacementRequest request) {
        var placement = registration.register(Form.of(request).checked(limits.limits()));
        return RestResponse.ResponseBuilder.<PlacementView>created(URI.create("/v1/placements/" + placement.id()))
                .entity(PlacementView.of(placement))
                .build();
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Transactional
    @Operation(
            operationId = "listPlacements",
            summary = "List placements",
            description = "Those of the practices for which the caller has a mandate; officers and auditors see all."
                    + " With Accept: text/csv or an Excel type all of them come as a file.")
    public Page<PlacementView> list(
            @QueryParam("practice") @Nullable UUID practice,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(show.list(practice, at), at, Shown::id).map(PlacementView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Transactional
    @Operation(
            operationId = "getPlacement",
            summary = "Show a placement",
            description = "With its changes, the terms that held when, and who must act next.")
    public PlacementView get(UUID id) {
        return PlacementView.of(show.get(id));
    }

    @POST
    @Path("/{id}/changes")
    @RolesAllowed(Roles.PRACTICE)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "changePlacement",
            summary = "Tell what changed in a placement",
            description = "EARLY_END with lastDay; INTERRUPTION with from and until; HOURS with from and hoursPerWeek;"
                    + " STUDY_YEAR with from and studyYear; TRACK with from and track; EXTENSION with lastDay. Other hours,"
                    + " another year or track hold until the next recorded change of the same kind. saidBy tells on"
                    + " whose word it is recorded. Needs a mandate as FILER.")
    @APIResponseSchema(value = ChangedView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(responseCode = "409", ref = "conflict")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<ChangedView> change(UUID id, ChangeRequest request) {
        var change = Form.of(request).checked(limits.limits());
        var placement = changes.change(id, change, request.word());
        return RestResponse.ResponseBuilder.<ChangedView>created(URI.create("/v1/placements/" + id))
                .entity(ChangedView.of(placement))
                .build();
    }
}
