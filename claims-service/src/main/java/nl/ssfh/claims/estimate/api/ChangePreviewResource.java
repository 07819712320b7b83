package nl.ssfh.claims.estimate.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.ssfh.claims.estimate.app.ForeseeChange;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.claims.placement.api.ChangeRequest;
import nl.ssfh.claims.placement.app.PlacementLimits;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a change would mean, over HTTP. */
@Path("/v1/placements/{id}/change-previews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "placements")
@RunOnVirtualThread
public class ChangePreviewResource {

    private final ForeseeChange foresee;
    private final PlacementLimits limits;

    ChangePreviewResource(ForeseeChange foresee, PlacementLimits limits) {
        this.foresee = foresee;
        this.limits = limits;
    }

    @POST
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "previewChange",
            summary = "Show what a change of a placement would mean",
            description = "The months that would be worth something else by the rules in force. Nothing is recorded;"
                    + " a change that would be refused is refused here too. Needs a mandate as FILER.")
    @APIResponse(responseCode = "200", description = "The months that differ")
    public ForeseenView preview(UUID id, ChangeRequest request) {
        var change = Form.of(request).checked(limits.limits());
        return ForeseenView.of(foresee.of(foresee.read(id, change)).orElse(null));
    }
}
