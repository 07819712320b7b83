package nl.ssfh.eligibility.policy.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The policies over HTTP: they are public to everybody who is signed in. */
@Path("/v1/policies")
@Tag(name = "policies", description = "The rules that decisions are taken by, as data")
@RunOnVirtualThread
public class PolicyResource {

    private final Policies policies;

    PolicyResource(Policies policies) {
        this.policies = policies;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "listPolicies",
            summary = "List the policy versions",
            description = "The oldest first. The placement-month chooses the version, not the day of filing.")
    @APIResponse(responseCode = "200", description = "All of them, on one page")
    public Page<PolicyView> list() {
        return new Page<>(policies.all(), null).map(PolicyView::of);
    }

    @GET
    @Path("/{version}")
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "getPolicy",
            summary = "Show a policy version: its months, parameters and hash",
            description = "Its tables are shown apart, as DMN.")
    @APIResponse(responseCode = "200", description = "The policy version")
    @APIResponse(responseCode = "404", description = "There is no such version")
    public PolicyView get(String version) {
        return PolicyView.of(policy(version));
    }

    @GET
    @Path("/{version}/dmn")
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "getPolicyDmn",
            summary = "Show the decision tables of a policy version",
            description = "A DMN 1.3 file with the tables exclusions, baseAmounts and supplements.")
    @APIResponse(responseCode = "200", description = "The file as it was published")
    @APIResponse(responseCode = "404", description = "There is no such version")
    public String dmn(String version) {
        return policy(version).dmn();
    }

    private Policy policy(String version) {
        return policies.named(version).orElseThrow(Problem::notFound);
    }
}
