package nl.ssfh.eligibility.policy.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.eligibility.policy.app.PublishPolicy;
import nl.ssfh.eligibility.policy.app.ShowPolicies;
import nl.ssfh.platform.http.IfMatch;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.RecentLogin;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** From a tested draft to a policy in force, and to its end, over HTTP. */
@Path("/v1/policies/{version}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies")
@RunOnVirtualThread
public class PolicyPublicationResource {

    private final PublishPolicy publishing;
    private final ShowPolicies show;
    private final IfMatch ifMatch;

    PolicyPublicationResource(PublishPolicy publishing, ShowPolicies show, IfMatch ifMatch) {
        this.publishing = publishing;
        this.show = show;
        this.ifMatch = ifMatch;
    }

    @POST
    @Path("/proposal")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "proposePolicy",
            summary = "Propose a tested policy version for publication",
            description =
                    "Refused when it is not complete, fails a test case, or is for months of another in force that it"
                            + " does not say it replaces.")
    @Parameter(ref = "If-Match")
    @APIResponseSchema(value = PolicyView.class, responseCode = "200", responseDescription = "Proposed")
    public RestResponse<PolicyView> propose(String version) {
        return PolicyResource.tagged(show.show(publishing.propose(version, ifMatch::require)));
    }

    @POST
    @Path("/publication")
    @RolesAllowed(Roles.OFFICER)
    @RecentLogin
    @Operation(
            operationId = "publishPolicy",
            summary = "Put a proposed policy version in force",
            description =
                    "By another officer than who proposed it or changed it last (403 four-eyes). It counts for"
                            + " every decision from now on. When months were decided already that it is for, the officer names"
                            + " the redecision that showed him what changes; that is done then. He signed in a moment ago (401).")
    @Parameter(ref = "If-Match")
    @APIResponseSchema(value = PolicyView.class, responseCode = "200", responseDescription = "In force")
    public RestResponse<PolicyView> publish(String version, @Nullable PublicationRequest request) {
        var redecision = request == null ? null : request.redecision();
        return PolicyResource.tagged(show.show(publishing.publish(version, redecision, ifMatch::require)));
    }

    @POST
    @Path("/end")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "endPolicy",
            summary = "Give a published policy version its last month",
            description = "Later months are undecided until another version is published for them.")
    @Parameter(ref = "If-Match")
    @APIResponseSchema(value = PolicyView.class, responseCode = "200", responseDescription = "Ended")
    public RestResponse<PolicyView> end(String version, @Nullable EndRequest request) {
        var last = request == null ? null : request.lastMonth();
        new Violations()
                .unless(last != null, "lastMonth", "must be a month such as 2026-12", "moet een maand zijn: 2026-12")
                .orElseThrow();
        var ended = publishing.end(version, Objects.requireNonNull(last), ifMatch::require);
        return PolicyResource.tagged(show.show(ended));
    }

    /** What the officer saw of the consequences. */
    @Schema(name = "PolicyPublicationRequest", description = "What the officer saw of the consequences")
    public record PublicationRequest(
            @Schema(description = "The redecision whose expected changes he agrees with") @Nullable
            UUID redecision) {}

    /** The last month that a policy is for. */
    @Schema(
            name = "PolicyEndRequest",
            description = "The last month that a policy is for",
            requiredProperties = "lastMonth")
    public record EndRequest(
            @Schema(implementation = String.class, examples = "2026-12") @Nullable
            YearMonth lastMonth) {}
}
