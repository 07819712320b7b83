package nl.ssfh.claims.claim.api;

import static java.util.Objects.requireNonNull;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.claims.claim.api.ClaimRequest.Complete;
import nl.ssfh.claims.claim.app.FileClaim;
import nl.ssfh.claims.claim.app.MoveClaim;
import nl.ssfh.claims.claim.app.ShowClaims;
import nl.ssfh.claims.claim.app.ShowClaims.Question;
import nl.ssfh.claims.claim.app.ShowClaims.Shown;
import nl.ssfh.claims.claim.domain.Claim;
import nl.ssfh.claims.claim.domain.ClaimStatus;
import nl.ssfh.claims.claim.domain.Reference;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Claims over HTTP. */
@Path("/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "claims", description = "Both fees of one placement, asked for at once")
@RunOnVirtualThread
public class ClaimResource {

    private final FileClaim file;
    private final MoveClaim move;
    private final ShowClaims show;
    private final ClaimForm form;

    ClaimResource(FileClaim file, MoveClaim move, ShowClaims show, ClaimForm form) {
        this.file = file;
        this.move = move;
        this.show = show;
        this.form = form;
    }

    @POST
    @RolesAllowed(Roles.PRACTICE)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "fileClaim",
            summary = "File a claim, as a draft or submitted at once",
            description = "A draft may lack anything but whose it is. A placement that is not registered is typed as"
                    + " newPlacement and registered with the submission. A placement has one claim at a time, and a"
                    + " student is claimed for once on each day. Needs a mandate as FILER.")
    @APIResponseSchema(value = ClaimView.class, responseCode = "201", responseDescription = "Filed")
    @APIResponse(responseCode = "404", ref = "not-found")
    @APIResponse(responseCode = "409", ref = "conflict")
    @APIResponse(responseCode = "422", ref = "idempotency-key-reused")
    public RestResponse<ClaimView> create(ClaimRequest request) {
        var asked = Form.of(request);
        var claim = asked.isSubmitted() ? submit(asked.complete(form)) : file.draft(asked.draft(form));
        return RestResponse.ResponseBuilder.<ClaimView>created(URI.create("/v1/claims/" + claim.id()))
                .entity(view(claim))
                .build();
    }

    private Claim submit(Complete asked) {
        return asked.newPlacement() == null
                ? file.submit(requireNonNull(asked.placement()), asked.agreement())
                : file.submit(asked.newPlacement(), asked.agreement());
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listClaims",
            summary = "List claims",
            description = "Those of the practices for which the caller has a mandate; officers and auditors see all."
                    + " With Accept: text/csv or an Excel type all of them come as a file.")
    public Page<ClaimView> list(
            @QueryParam("practice") @Nullable UUID practice,
            @QueryParam("placement") @Nullable UUID placement,
            @QueryParam("status") @Nullable ClaimStatus status,
            @QueryParam("reference") @Nullable String reference,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        var asked = new Question(practice, placement, status, reference(reference));
        return Page.of(show.list(asked, at), at, Shown::id).map(shown -> ClaimView.of(shown, form));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getClaim",
            summary = "Show a claim",
            description = "To those with a mandate for the practice, and to the fund.")
    public ClaimView get(UUID id) {
        return ClaimView.of(show.get(id), form);
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "submitClaim",
            summary = "Submit a draft",
            description = "Gives the claim its reference, and registers its placement if that was typed only. Asked"
                    + " again it answers the same. Needs a mandate as FILER.")
    @APIResponseSchema(value = ClaimView.class, responseCode = "200", responseDescription = "Submitted")
    @APIResponse(responseCode = "409", ref = "conflict")
    public ClaimView submit(UUID id) {
        return view(move.submit(id));
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
        return view(move.withdraw(id));
    }

    private ClaimView view(Claim claim) {
        return ClaimView.of(show.of(claim), form);
    }

    private static @Nullable Reference reference(@Nullable String typed) {
        var reference = Reference.read(typed == null ? "" : typed);
        new Violations()
                .unless(
                        typed == null || reference.isPresent(),
                        "reference",
                        "is no reference: look again at each digit, such as SSFH-2024-000123-8",
                        "is geen kenmerk: kijk elk cijfer na, zoals SSFH-2024-000123-8")
                .orElseThrow();
        return reference.orElse(null);
    }
}
