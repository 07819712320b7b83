package nl.ssfh.eligibility.policy.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Objects;
import nl.ssfh.eligibility.policy.app.DraftPolicy;
import nl.ssfh.eligibility.policy.app.ShowPolicies;
import nl.ssfh.platform.http.IfMatch;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Drafts of policy versions over HTTP. A file that cannot be used is refused with table, row and cell. */
@Path("/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies")
@RunOnVirtualThread
public class PolicyDraftResource {

    private final DraftPolicy drafts;
    private final ShowPolicies show;
    private final IfMatch ifMatch;
    private final ObjectMapper json;

    PolicyDraftResource(DraftPolicy drafts, ShowPolicies show, IfMatch ifMatch, ObjectMapper json) {
        this.drafts = drafts;
        this.show = show;
        this.ifMatch = ifMatch;
        this.json = json;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "draftPolicy",
            summary = "Draft a policy version from files, or as a copy of another",
            description = "A draft must be readable; gaps and overlaps are shown when it is tested.")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201", responseDescription = "Drafted")
    public RestResponse<PolicyView> draft(PolicyRequest request) {
        var asked = request.checked();
        var made = asked.isCopy()
                ? drafts.copy(asked.original(), asked.name(), asked.months())
                : drafts.create(asked.text());
        return RestResponse.ResponseBuilder.<PolicyView>created(URI.create("/v1/policies/" + made.version()))
                .entity(PolicyView.of(show.show(made)))
                .tag(String.valueOf(made.revision()))
                .build();
    }

    @PUT
    @Path("/{version}/dmn")
    @Consumes(MediaType.APPLICATION_XML)
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "changePolicyDmn",
            summary = "Replace the tables of a draft",
            description = "What was tested or proposed is a draft again. A row with a description has that as its"
                    + " source; one that names no basis is assumed.")
    @Parameter(ref = "If-Match")
    @APIResponseSchema(value = PolicyView.class, responseCode = "200", responseDescription = "A draft again")
    public RestResponse<PolicyView> changeDmn(String version, String dmn) {
        return PolicyResource.tagged(show.show(drafts.changeDmn(version, dmn, ifMatch::require)));
    }

    @GET
    @Path("/{version}/parameters")
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER, Roles.AUDITOR, Roles.SERVICE})
    @Operation(
            operationId = "getPolicyParameters",
            summary = "Show the parameters of a policy version as their file",
            description = "Each with its value, where it comes from, and whether it is assumed.")
    @APIResponse(responseCode = "200", description = "The file")
    public JsonNode parameters(String version) throws JsonProcessingException {
        return json.readTree(show.parameters(version));
    }

    @PUT
    @Path("/{version}/parameters")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "changePolicyParameters",
            summary = "Replace the parameters of a draft",
            description = "What was tested or proposed is a draft again.")
    @Parameter(ref = "If-Match")
    @APIResponseSchema(value = PolicyView.class, responseCode = "200", responseDescription = "A draft again")
    public RestResponse<PolicyView> changeParameters(String version, @Nullable JsonNode parameters) {
        new Violations()
                .unless(parameters != null, "parameters", "must be given", "moeten er zijn")
                .orElseThrow();
        var text = Objects.requireNonNull(parameters).toPrettyString() + "\n";
        return PolicyResource.tagged(show.show(drafts.changeParameters(version, text, ifMatch::require)));
    }

    @PUT
    @Path("/{version}/tables/{table}/rows/{row}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "changePolicyRow",
            summary = "Change cells, outcome, source or basis of one row of a draft",
            description = "What is left out stays as it is.")
    @Parameter(ref = "If-Match")
    @APIResponseSchema(value = PolicyView.class, responseCode = "200", responseDescription = "A draft again")
    public RestResponse<PolicyView> changeRow(String version, String table, String row, @Nullable RowRequest request) {
        var asked = request == null ? new RowRequest(null, null, null, null) : request;
        var changed = drafts.changeRow(version, asked.change(table, row), ifMatch::require);
        return PolicyResource.tagged(show.show(changed));
    }
}
