package nl.ssfh.claims.sampling.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.sampling.app.DrawSample;
import nl.ssfh.claims.sampling.app.JudgeAgreement;
import nl.ssfh.claims.sampling.app.ShowSamples;
import nl.ssfh.claims.sampling.domain.Sample;
import nl.ssfh.claims.sampling.domain.Sample.Drawn;
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

/** Samples over HTTP. */
@Path("/v1/samples")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "samples", description = "Placements whose agreements the fund wants to see (steekproef)")
@RunOnVirtualThread
public class SampleResource {

    private final DrawSample draw;
    private final JudgeAgreement judge;
    private final ShowSamples show;

    SampleResource(DrawSample draw, JudgeAgreement judge, ShowSamples show) {
        this.draw = draw;
        this.judge = judge;
        this.show = show;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "drawSample",
            summary = "Draw a sample and ask for the agreements",
            description = "From the placements that begin in the school year and are claimed: at random, stratified in"
                    + " proportion, or named one by one for a reason. The same seed gives the same placements as long"
                    + " as the population is the same.")
    @APIResponseSchema(value = SampleView.class, responseCode = "201", responseDescription = "Drawn")
    @APIResponse(responseCode = "409", ref = "conflict")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<SampleView> draw(SampleRequest request) {
        var drawn = draw.draw(Form.of(request).checked());
        return RestResponse.ResponseBuilder.<SampleView>created(URI.create("/v1/samples/" + drawn.id()))
                .entity(SampleView.of(drawn))
                .build();
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listSamples",
            summary = "List samples",
            description = "The oldest first, each with how far it is.")
    public Page<SampleView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(show.list(at), at, Sample::id).map(SampleView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getSample",
            summary = "Show a sample",
            description = "How it was drawn, and how far it is.")
    public SampleView get(UUID id) {
        return SampleView.of(show.get(id));
    }

    @GET
    @Path("/{id}/placements")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listSamplePlacements",
            summary = "List what was drawn, with what was found",
            description = "With how many versions of the agreement were received, and what was found.")
    public Page<SamplePlacementView> placements(
            UUID id, @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(show.drawn(id, at), at, Drawn::placement).map(SamplePlacementView::of);
    }

    @PUT
    @Path("/{id}/placements/{placement}/outcome")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "judgeAgreement",
            summary = "Record what was found",
            description = "An outcome can be given anew. With ASK_AGAIN the practice is asked once more, and the"
                    + " placement is open again.")
    @APIResponseSchema(value = SamplePlacementView.class, responseCode = "200", responseDescription = "Recorded")
    @APIResponse(responseCode = "409", ref = "conflict")
    public SamplePlacementView judge(UUID id, UUID placement, JudgementRequest request) {
        return SamplePlacementView.of(
                judge.judge(id, placement, Form.of(request).checked()));
    }
}
