package nl.ssfh.eligibility.policy.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.ssfh.eligibility.policy.app.TestPolicy;
import nl.ssfh.platform.idempotency.Idempotent;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The test cases of policy versions over HTTP. */
@Path("/v1/policies/{version}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policies")
@RunOnVirtualThread
public class PolicyTestResource {

    private final TestPolicy tests;

    PolicyTestResource(TestPolicy tests) {
        this.tests = tests;
    }

    @GET
    @Path("/test-cases")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listPolicyTestCases",
            summary = "List the placements that were worked out by hand",
            description = "With what the policy must give for each over the months that it is for.")
    @APIResponse(responseCode = "200", description = "All of them by name, on one page")
    public Page<TestCaseView> list(String version) {
        return new Page<>(tests.testCases(version), null).map(TestCaseView::of);
    }

    @POST
    @Path("/test-cases")
    @Idempotent
    @Transactional
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "addPolicyTestCase",
            summary = "Add a placement that was worked out by hand",
            description = "Only the months that the policy is for count. The policy must be tested again.")
    @APIResponseSchema(value = TestCaseView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "409", ref = "conflict")
    public RestResponse<TestCaseView> add(String version, TestCaseRequest request) {
        var testCase = request.testCase();
        tests.add(version, testCase);
        return RestResponse.ResponseBuilder.<TestCaseView>created(
                        URI.create("/v1/policies/%s/test-cases/%s".formatted(version, testCase.id())))
                .entity(TestCaseView.of(testCase))
                .build();
    }

    @DELETE
    @Path("/test-cases/{id}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "removePolicyTestCase",
            summary = "Remove a test case of a draft",
            description = "The policy must be tested again.")
    @APIResponse(responseCode = "204", description = "Removed; the policy must be tested again")
    @APIResponse(responseCode = "409", ref = "conflict")
    public void remove(String version, UUID id) {
        tests.remove(version, id);
    }

    @POST
    @Path("/tests")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "testPolicy",
            summary = "Test a policy version",
            description = "Looks for gaps and overlaps in the base amounts, with an example each, and runs the test"
                    + " cases. A draft that passes is TESTED from now on.")
    @APIResponseSchema(value = TestReportView.class, responseCode = "200", responseDescription = "What it showed")
    public TestReportView test(String version) {
        return TestReportView.of(version, tests.test(version));
    }
}
