package nl.ssfh.eligibility.policy.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import nl.ssfh.eligibility.policy.app.ShowPolicies;
import nl.ssfh.eligibility.policy.app.ShowPolicies.Shown;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The policies over HTTP: what is in force is public to everybody who is signed in, drafts are the fund's. */
@Path("/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies", description = "The rules that decisions are taken by, as data")
@RunOnVirtualThread
public class PolicyResource {

    private final ShowPolicies show;

    PolicyResource(ShowPolicies show) {
        this.show = show;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "listPolicies",
            summary = "List the policy versions",
            description = "The oldest months first. The placement-month chooses the version, not the day of filing."
                    + " Drafts are shown to officers and auditors only.")
    @APIResponse(responseCode = "200", description = "All of them, on one page")
    public Page<PolicyView> list() {
        return new Page<>(show.all(), null).map(PolicyView::of);
    }

    @GET
    @Path("/{version}")
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "getPolicy",
            summary = "Show a policy version: its state, months, parameters and hash",
            description = "The ETag goes back as If-Match with every change.")
    @APIResponseSchema(value = PolicyView.class, responseCode = "200", responseDescription = "The policy version")
    @APIResponse(responseCode = "404", description = "There is no such version")
    public RestResponse<PolicyView> get(String version) {
        return tagged(show.get(version));
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
        return show.get(version).policy().dmn();
    }

    @GET
    @Path("/{version}/tables")
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "listPolicyTables",
            summary = "Show the tables of a policy version row by row",
            description = "Every row with its cells, the rule it comes from, and whether its figures are assumed.")
    @APIResponse(responseCode = "200", description = "The three tables, on one page")
    public Page<TableContents> tables(String version) {
        return new Page<>(show.tables(version), null).map(TableContents::of);
    }

    @GET
    @Path("/{version}/differences")
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listPolicyDifferences",
            summary = "Compare two policy versions row by row",
            description = "Rows are matched by their id. A column that one of them does not have counts as a dash.")
    @APIResponse(responseCode = "200", description = "Every row that is not the same, on one page")
    public Page<DifferenceView> differences(
            String version,
            @Parameter(description = "The version to compare with", example = "ssfh-2024")
                    @QueryParam("against")
                    @Nullable
                    String against) {
        new Violations()
                .unless(against != null, "against", "must be a policy version", "moet een regelingversie zijn")
                .orElseThrow();
        return new Page<>(show.differences(version, Objects.requireNonNull(against)), null).map(DifferenceView::of);
    }

    static RestResponse<PolicyView> tagged(Shown policy) {
        return RestResponse.ResponseBuilder.ok(PolicyView.of(policy))
                .tag(String.valueOf(policy.version().revision()))
                .build();
    }
}
