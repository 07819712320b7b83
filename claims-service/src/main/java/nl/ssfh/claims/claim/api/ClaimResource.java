package nl.ssfh.claims.claim.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.claims.claim.app.FileClaim;
import nl.ssfh.claims.claim.app.MoveClaim;
import nl.ssfh.claims.claim.app.ShowClaims;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.ClaimStatus;
import nl.ssfh.claims.input.api.Form;
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

/** Claims over HTTP. */
@Path("/v1/claims")
@Tag(name = "claims", description = "Both fees of one placement, asked for at once")
@RunOnVirtualThread
public class ClaimResource {

    private final FileClaim file;
    private final MoveClaim move;
    private final ShowClaims show;

    ClaimResource(FileClaim file, MoveClaim move, ShowClaims show) {
        this.file = file;
        this.move = move;
        this.show = show;
    }

    @POST
    @RolesAllowed(Roles.PRACTICE)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "fileClaim",
            summary = "File a claim, as a draft or submitted at once",
            description = "A placement has one claim at a time; a withdrawn one makes room for another. Needs a mandate"
                    + " as FILER.")
    @APIResponseSchema(value = ClaimView.class, responseCode = "201", responseDescription = "Filed")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "409", ref = "conflict")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<ClaimView> create(ClaimRequest request) {
        var asked = Form.of(request).checked();
        var claim = asked.submitted()
                ? file.submit(asked.placement(), asked.agreement())
                : file.draft(asked.placement(), asked.agreement());
        return RestResponse.ResponseBuilder.<ClaimView>created(URI.create("/v1/claims/" + claim.id()))
                .entity(ClaimView.of(claim))
                .build();
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listClaims",
            summary = "List claims",
            description = "Those of the practices for which the caller has a mandate; officers and auditors see all.")
    public Page<ClaimView> list(
            @QueryParam("practice") @Nullable UUID practice,
            @QueryParam("status") @Nullable ClaimStatus status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(show.list(practice, status, at), at, Claim::id).map(ClaimView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(operationId = "getClaim", summary = "Show a claim")
    public ClaimView get(UUID id) {
        return ClaimView.of(show.get(id));
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "submitClaim",
            summary = "Submit a draft",
            description = "Gives the claim its reference. Needs a mandate as FILER.")
    @APIResponseSchema(value = ClaimView.class, responseCode = "200", responseDescription = "Submitted")
    @APIResponse(responseCode = "409", ref = "conflict")
    public ClaimView submit(UUID id) {
        return ClaimView.of(move.submit(id));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "withdrawClaim",
            summary = "Withdraw a claim",
            description = "Final; the placement can be claimed anew. Needs a mandate as FILER.")
    @APIResponseSchema(value = ClaimView.class, responseCode = "200", responseDescription = "Withdrawn")
    @APIResponse(responseCode = "409", ref = "conflict")
    public ClaimView withdraw(UUID id) {
        return ClaimView.of(move.withdraw(id));
    }
}
