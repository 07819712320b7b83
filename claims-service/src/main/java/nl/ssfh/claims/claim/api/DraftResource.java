package nl.ssfh.claims.claim.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.ssfh.claims.claim.app.FileClaim;
import nl.ssfh.claims.claim.app.MoveClaim;
import nl.ssfh.claims.claim.app.ShowClaims;
import nl.ssfh.claims.claim.domain.ClaimStatus;
import nl.ssfh.claims.input.api.Form;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a draft holds, over HTTP. */
@Path("/v1/claims/{id}/draft")
@Tag(name = "claims")
@RunOnVirtualThread
public class DraftResource {

    private final FileClaim file;
    private final MoveClaim move;
    private final ShowClaims show;
    private final ClaimForm form;

    DraftResource(FileClaim file, MoveClaim move, ShowClaims show, ClaimForm form) {
        this.file = file;
        this.move = move;
        this.show = show;
        this.form = form;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getDraft",
            summary = "Show what was typed of a draft",
            description = "To go on with it, on this device or another. A claim that is submitted has no draft.")
    @APIResponse(responseCode = "200", description = "As it was typed last")
    public ClaimRequest get(UUID id) {
        var shown = show.get(id);
        var claim = shown.claim();
        if (claim.status() != ClaimStatus.DRAFT) {
            throw Problem.notFound();
        }
        return new ClaimRequest(
                claim.placement(),
                shown.typed() == null ? null : form.placement(shown.typed()),
                AgreementBody.of(claim.answers()),
                ClaimRequest.Start.DRAFT);
    }

    @PUT
    @RolesAllowed(Roles.PRACTICE)
    @Transactional
    @Operation(
            operationId = "saveDraft",
            summary = "Save a draft",
            description = "Replaces all that was typed. What is wrong is refused, what is missing is not. Needs a"
                    + " mandate as FILER.")
    @APIResponse(responseCode = "200", description = "Saved")
    @APIResponse(responseCode = "409", ref = "conflict")
    public ClaimView save(UUID id, ClaimRequest request) {
        return ClaimView.of(show.of(file.redraft(id, Form.of(request).draft(form))), form);
    }

    @DELETE
    @RolesAllowed(Roles.PRACTICE)
    @Operation(
            operationId = "discardDraft",
            summary = "Discard a draft",
            description = "What was typed is gone, and the claim is withdrawn; one that is submitted already is left"
                    + " alone. Needs a mandate as FILER.")
    @APIResponse(responseCode = "204", description = "Discarded")
    @APIResponse(responseCode = "409", ref = "conflict")
    public void discard(UUID id) {
        move.discard(id);
    }
}
