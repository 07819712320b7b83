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
import nl.ssfh.claims.claim.app.AmendClaim;
import nl.ssfh.claims.claim.app.ShowClaims;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Amendments of a claim, over HTTP. */
@Path("/v1/claims/{id}/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "claims")
@RunOnVirtualThread
public class AmendmentResource {

    private final AmendClaim amend;
    private final ShowClaims show;
    private final ClaimForm form;

    AmendmentResource(AmendClaim amend, ShowClaims show, ClaimForm form) {
        this.amend = amend;
        this.show = show;
        this.form = form;
    }

    @POST
    @RolesAllowed(Roles.PRACTICE)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "amendClaim",
            summary = "Amend a claim that was not right",
            description = "For what was wrong from the start; what changed since is told as a change of the placement."
                    + " The claim is decided on anew. After a decision a reason is needed. Needs a mandate as FILER.")
    @APIResponseSchema(value = ClaimView.class, responseCode = "201", responseDescription = "Amended")
    @APIResponse(responseCode = "409", ref = "conflict")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<ClaimView> create(UUID id, AmendmentRequest request) {
        var asked = Form.of(request).checked(form.limits().limits());
        var claim = amend.amend(id, asked);
        return RestResponse.ResponseBuilder.<ClaimView>created(URI.create("/v1/claims/" + id))
                .entity(ClaimView.of(show.of(claim), form))
                .build();
    }
}
