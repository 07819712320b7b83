package nl.ssfh.claims.outcome.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.outcome.app.RecordOutcome;
import nl.ssfh.claims.outcome.app.ShowOutcomes;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Outcomes of one placement over HTTP. */
@Path("/v1/placements/{id}/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "outcomes", description = "What became of students after their placements")
@RunOnVirtualThread
public class OutcomeResource {

    private final RecordOutcome record;
    private final ShowOutcomes show;

    OutcomeResource(RecordOutcome record, ShowOutcomes show) {
        this.record = record;
        this.show = show;
    }

    @POST
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordOutcome",
            summary = "Tell what became of the student",
            description = "At the end of his placement, or 1, 3 or 5 years later. What is told later takes the place of"
                    + " what was told before. For the student himself, and for the practice with a mandate as FILER.")
    @APIResponseSchema(value = OutcomeView.class, responseCode = "201", responseDescription = "Recorded")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<OutcomeView> record(UUID id, OutcomeRequest request) {
        var recorded = record.record(id, Form.of(request).checked());
        return RestResponse.ResponseBuilder.<OutcomeView>created(URI.create("/v1/placements/%s/outcomes".formatted(id)))
                .entity(OutcomeView.of(recorded))
                .build();
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listPlacementOutcomes",
            summary = "Show what was asked and told of one student",
            description = "By milestone; without an answer as long as it is only asked.")
    public Page<OutcomeView> list(UUID id) {
        return new Page<>(show.of(id), null).map(OutcomeView::of);
    }
}
