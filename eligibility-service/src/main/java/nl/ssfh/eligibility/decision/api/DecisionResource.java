package nl.ssfh.eligibility.decision.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.eligibility.decision.app.ShowDecisions;
import nl.ssfh.eligibility.policy.app.PoliciesInForce;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions over HTTP. */
@Path("/v1/decisions")
@Tag(name = "decisions", description = "What every month of a claim is worth, and why")
@RunOnVirtualThread
public class DecisionResource {

    private final ShowDecisions show;
    private final PoliciesInForce policies;
    private final int weeksToObject;

    DecisionResource(
            ShowDecisions show,
            PoliciesInForce policies,
            @ConfigProperty(name = "ssfh.reviews.weeks") int weeksToObject) {
        this.show = show;
        this.policies = policies;
        this.weeksToObject = weeksToObject;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listDecisions",
            summary = "List the decisions on a claim or a placement",
            description = "The oldest first; the last one is in force. A claim that is not decided yet, or belongs to"
                    + " somebody else, has none. Give either claim or placement.")
    @APIResponse(responseCode = "200", description = "All of them, on one page")
    @APIResponse(responseCode = "400", description = "Neither or both were given")
    public Page<DecisionView> list(
            @Parameter(description = "The id of the claim") @QueryParam("claim") @Nullable UUID claim,
            @Parameter(description = "The id of the placement") @QueryParam("placement") @Nullable UUID placement) {
        new Violations()
                .unless(
                        (claim == null) != (placement == null),
                        "claim",
                        "must be given, or else placement, and not both",
                        "moet er zijn, of anders placement, en niet allebei")
                .orElseThrow();
        var found = claim != null ? show.ofClaim(claim) : show.ofPlacement(Objects.requireNonNull(placement));
        var named = policies.now();
        return new Page<>(found, null).map(shown -> DecisionView.of(shown, named, weeksToObject, null));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getDecision",
            summary = "Show a decision",
            description =
                    "With every month, the rows that applied, what nearly changed the amount, and the explanation in"
                            + " Dutch and English. Needs a mandate for the practice as VIEWER. A student sees what was"
                            + " decided on the stipend for his own placements.")
    @APIResponse(responseCode = "200", description = "The decision")
    @APIResponse(responseCode = "404", description = "It does not exist, or belongs to somebody else")
    public DecisionView get(UUID id) {
        var shown = show.get(id);
        return DecisionView.of(shown, policies.now(), weeksToObject, show.nearMisses(shown));
    }

    @GET
    @Path("/{id}/receipt")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PRACTICE, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getDecisionReceipt",
            summary = "Show everything a decision was taken on",
            description =
                    "The bytes of which receiptHash is the SHA-256. With these and the policies, the decision can be"
                            + " taken again by anybody. Needs a mandate for the practice as VIEWER.")
    @APIResponse(
            responseCode = "200",
            description = "The receipt",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"submittedOn\": \"2024-09-02\"}"))
    @APIResponse(responseCode = "404", description = "It does not exist, or belongs to somebody else")
    public String receipt(UUID id) {
        return show.receipt(id);
    }
}
