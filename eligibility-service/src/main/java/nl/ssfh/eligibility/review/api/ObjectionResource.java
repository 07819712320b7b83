package nl.ssfh.eligibility.review.api;

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
import nl.ssfh.eligibility.review.app.ObjectToDecision;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Objections against decisions (heroverweging) over HTTP. */
@Path("/v1/decisions/{id}/objections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
@RunOnVirtualThread
public class ObjectionResource {

    private final ObjectToDecision objections;

    ObjectionResource(ObjectToDecision objections) {
        this.objections = objections;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT})
    @Operation(
            operationId = "objectToDecision",
            summary = "Object to a decision",
            description = "Within six weeks, with a mandate for the practice as FILER, or as the student of the"
                    + " placement. Somebody who did not take the decision answers within six weeks.")
    @APIResponseSchema(value = ObjectionView.class, responseCode = "201", responseDescription = "Taken in")
    @APIResponse(responseCode = "409", ref = "conflict")
    public RestResponse<ObjectionView> object(UUID id, ObjectionRequest request) {
        var made = objections.object(id, request.checked());
        return RestResponse.ResponseBuilder.<ObjectionView>created(URI.create("/v1/decisions/" + id + "/objections"))
                .entity(ObjectionView.of(made))
                .build();
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listObjections",
            summary = "List the objections against the decisions on a claim",
            description = "The oldest first, with the fund's answers. Practice and student see their own.")
    @APIResponse(responseCode = "200", description = "All of them, on one page")
    public Page<ObjectionView> list(UUID id) {
        return new Page<>(objections.objections(id), null).map(ObjectionView::of);
    }
}
