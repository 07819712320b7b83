package nl.ssfh.eligibility.threshold.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.ssfh.eligibility.threshold.app.CountDeadlines;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How claims lie around the days after which they are too late, over HTTP. */
@Path("/v1/deadline-counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "thresholds")
@RunOnVirtualThread
public class DeadlineCountResource {

    private final CountDeadlines deadlines;

    DeadlineCountResource(CountDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listDeadlineCounts",
            summary = "Count the claims on each day around the deadlines",
            description = "Thirty days before and after the limit of each regime, by the day of the first submission"
                    + " and the terms with which the placement began. Many just before and none just after may mean"
                    + " that days of submission are made to fit.")
    @APIResponse(responseCode = "200", description = "One for each deadline of the policies in force, on one page")
    public Page<DeadlineCountView> list() {
        return new Page<>(deadlines.all(), null).map(DeadlineCountView::of);
    }
}
