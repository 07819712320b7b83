package nl.ssfh.claims.claim.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.ssfh.claims.claim.app.CheckClaim;
import nl.ssfh.claims.claim.app.CheckClaim.Subject;
import nl.ssfh.claims.claim.domain.ClaimStatus;
import nl.ssfh.claims.claim.domain.Doubts.Facts;
import nl.ssfh.claims.placement.api.PlacementRequest;
import nl.ssfh.claims.placement.domain.Agreed;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Check your answers, over HTTP. */
@Path("/v1/claims/{id}/check")
@Tag(name = "claims")
@RunOnVirtualThread
public class CheckResource {

    private final CheckClaim check;
    private final ClaimForm form;

    CheckResource(CheckClaim check, ClaimForm form) {
        this.check = check;
        this.form = form;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Transactional
    @Operation(
            operationId = "checkClaim",
            summary = "Check all answers of a claim",
            description = "Everything as it is or would be submitted, with what is missing, what may lead to a refusal,"
                    + " and until when it is in time.")
    @APIResponse(responseCode = "200", description = "All answers")
    public CheckView get(UUID id) {
        var subject = check.subject(id);
        var claim = subject.claim();
        var placement = placement(subject);
        var draft = claim.claim().status() == ClaimStatus.DRAFT;
        return CheckView.of(
                subject,
                placement,
                draft ? form.gaps(claim.claim(), claim.typed()) : java.util.List.of(),
                check.doubts(subject, facts(placement)));
    }

    private PlacementRequest placement(Subject subject) {
        var known = subject.placement();
        return known == null
                ? form.placement(subject.claim().typed())
                : PlacementRequest.of(known.placement().practice(), known.student(), asIs(known.placement()));
    }

    /** The facts as they are now. */
    private static Agreed asIs(Placement placement) {
        var known = placement.timeline();
        return new Agreed(known.period(), known.terms().getLast(), placement.employedInSameFunction());
    }

    private static Facts facts(PlacementRequest typed) {
        return new Facts(
                typed.track(), typed.course(), typed.crebo(), typed.studyYear(), typed.employedInSameFunction());
    }
}
