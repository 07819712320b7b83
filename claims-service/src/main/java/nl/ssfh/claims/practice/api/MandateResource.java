package nl.ssfh.claims.practice.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.practice.app.GiveMandate;
import nl.ssfh.claims.practice.app.ShowPractices;
import nl.ssfh.claims.practice.domain.Mandate;
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

/** The mandates of a practice over HTTP. */
@Path("/v1/practices/{practice}/mandates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mandates", description = "Who may act for which practice")
@RunOnVirtualThread
public class MandateResource {

    private final GiveMandate mandates;
    private final ShowPractices show;
    private final Clock clock;

    MandateResource(GiveMandate mandates, ShowPractices show, Clock clock) {
        this.mandates = mandates;
        this.show = show;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.PRACTICE)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "giveMandate",
            summary = "Give a person or an organisation a mandate",
            description =
                    "Effective at once. A holder has one mandate per practice: the new one replaces what he had. Of his"
                            + " own and those of his organisations the greatest counts."
                            + " The last OWNER stays OWNER. Needs a mandate as OWNER.")
    @APIResponseSchema(value = MandateView.class, responseCode = "201", responseDescription = "Given")
    @APIResponse(responseCode = "409", ref = "conflict")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<MandateView> give(UUID practice, MandateRequest request) {
        var mandate = mandates.give(Form.of(request).checked(practice, LocalDate.now(clock)));
        var location = URI.create("/v1/practices/%s/mandates/%s".formatted(practice, mandate.id()));
        return RestResponse.ResponseBuilder.<MandateView>created(location)
                .entity(MandateView.of(mandate))
                .build();
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listMandates",
            summary = "List the mandates of a practice",
            description = "Of persons and of organisations.")
    public Page<MandateView> list(
            UUID practice,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(show.mandates(practice, at), at, Mandate::id).map(MandateView::of);
    }

    @DELETE
    @Path("/{mandate}")
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "endMandate",
            summary = "End a mandate",
            description =
                    "Effective at once. The last OWNER cannot be ended. Needs a mandate as OWNER, or to be one's own.")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "409", ref = "conflict")
    public void end(UUID practice, UUID mandate) {
        mandates.end(practice, mandate);
    }
}
