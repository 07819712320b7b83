package nl.ssfh.claims.estimate.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.ssfh.claims.claim.api.ClaimForm;
import nl.ssfh.claims.estimate.app.EstimateClaim;
import nl.ssfh.claims.estimate.domain.Supposed.Known;
import nl.ssfh.claims.placement.api.PlacementRequest;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a draft would be worth, over HTTP. */
@Path("/v1/claims/{id}/estimate")
@Tag(name = "claims")
@RunOnVirtualThread
public class ClaimEstimateResource {

    private final EstimateClaim estimate;
    private final ClaimForm form;

    ClaimEstimateResource(EstimateClaim estimate, ClaimForm form) {
        this.estimate = estimate;
        this.form = form;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "estimateClaim",
            summary = "Show what a draft would be worth",
            description = "By the rules in force, as if it were submitted today, with the reason of each month. What is"
                    + " not filled in yet is taken to be usual, and said so. Nothing is decided. A claim that is"
                    + " submitted has no estimate.")
    @APIResponse(responseCode = "200", description = "Month by month")
    public EstimateView get(UUID id) {
        return EstimateView.of(estimate.of(estimate.read(id, typed -> known(form.placement(typed)))));
    }

    private static Known known(PlacementRequest typed) {
        return new Known(
                typed.track(),
                typed.course(),
                typed.crebo(),
                typed.studyYear(),
                typed.entrant(),
                typed.hoursPerWeek(),
                typed.firstDay(),
                typed.lastDay(),
                typed.employedInSameFunction());
    }
}
