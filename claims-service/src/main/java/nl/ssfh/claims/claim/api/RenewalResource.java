package nl.ssfh.claims.claim.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.claims.claim.app.FileClaim;
import nl.ssfh.claims.claim.app.ShowClaims;
import nl.ssfh.claims.claim.domain.Answers;
import nl.ssfh.claims.claim.domain.Draft;
import nl.ssfh.claims.placement.api.PlacementRequest;
import nl.ssfh.claims.placement.app.ShowPlacements;
import nl.ssfh.claims.placement.domain.Renewal;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Renewals of a placement, over HTTP. */
@Path("/v1/placements/{id}/renewal")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "claims")
@RunOnVirtualThread
public class RenewalResource {

    private final ShowPlacements placements;
    private final FileClaim file;
    private final ShowClaims show;
    private final ClaimForm form;

    RenewalResource(ShowPlacements placements, FileClaim file, ShowClaims show, ClaimForm form) {
        this.placements = placements;
        this.file = file;
        this.show = show;
        this.form = form;
    }

    @POST
    @RolesAllowed(Roles.PRACTICE)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "renewPlacement",
            summary = "Draft a claim for the next study year",
            description = "Filled in with what is known: the same student and course, one study year on, in the next"
                    + " period. What is asked of the agreement must be answered anew. Needs a mandate as FILER.")
    @APIResponseSchema(value = ClaimView.class, responseCode = "201", responseDescription = "Drafted")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<ClaimView> create(UUID id) {
        var shown = placements.get(id);
        var practice = shown.placement().practice();
        var next = PlacementRequest.of(practice, shown.student(), Renewal.of(shown.placement()));
        var claim = file.draft(new Draft(practice, null, form.typed(next), Answers.NONE));
        return RestResponse.ResponseBuilder.<ClaimView>created(URI.create("/v1/claims/" + claim.id()))
                .entity(ClaimView.of(show.of(claim), form))
                .build();
    }
}
