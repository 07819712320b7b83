package nl.ssfh.eligibility.threshold.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.ssfh.eligibility.threshold.app.CountThresholds;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How claims lie around thresholds, over HTTP. */
@Path("/v1/threshold-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "thresholds", description = "Whether claims crowd where amounts change")
@RunOnVirtualThread
public class ThresholdCountResource {

    private final CountThresholds thresholds;

    ThresholdCountResource(CountThresholds thresholds) {
        this.thresholds = thresholds;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listThresholdCounts",
            summary = "Count the placements around each number of hours at which amounts change",
            description = "In steps of half an hour, by the hours with which the placement began. Many more just above"
                    + " than just below may mean that hours are rounded up for the amount.")
    @APIResponse(responseCode = "200", description = "One for each threshold of the policies in force, on one page")
    public Page<ThresholdCountView> list() {
        return new Page<>(thresholds.hours(), null).map(ThresholdCountView::of);
    }
}
