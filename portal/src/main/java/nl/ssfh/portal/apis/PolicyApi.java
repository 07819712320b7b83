package nl.ssfh.portal.apis;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.ssfh.portal.apis.PolicyAnswers.Difference;
import nl.ssfh.portal.apis.PolicyAnswers.End;
import nl.ssfh.portal.apis.PolicyAnswers.NewPolicy;
import nl.ssfh.portal.apis.PolicyAnswers.NewRedecision;
import nl.ssfh.portal.apis.PolicyAnswers.NewTestCase;
import nl.ssfh.portal.apis.PolicyAnswers.Policy;
import nl.ssfh.portal.apis.PolicyAnswers.Publication;
import nl.ssfh.portal.apis.PolicyAnswers.Redecision;
import nl.ssfh.portal.apis.PolicyAnswers.Table;
import nl.ssfh.portal.apis.PolicyAnswers.TestCase;
import nl.ssfh.portal.apis.PolicyAnswers.TestReport;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What eligibility-service is asked about the rules themselves. */
@RegisterRestClient(configKey = "eligibility")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface PolicyApi {

    @GET
    @Path("/policies")
    Answers<Policy> policies();

    /** With the ETag that goes back with every change. */
    @GET
    @Path("/policies/{version}")
    RestResponse<Policy> policy(@PathParam("version") String version);

    @GET
    @Path("/policies/{version}/dmn")
    @Produces(MediaType.APPLICATION_XML)
    String dmn(@PathParam("version") String version);

    @GET
    @Path("/policies/{version}/tables")
    Answers<Table> tables(@PathParam("version") String version);

    @GET
    @Path("/policies/{version}/differences")
    Answers<Difference> differences(@PathParam("version") String version, @QueryParam("against") String against);

    @POST
    @Path("/policies")
    Policy draft(@HeaderParam("Idempotency-Key") String key, NewPolicy policy);

    @PUT
    @Path("/policies/{version}/dmn")
    @Consumes(MediaType.APPLICATION_XML)
    Policy changeDmn(@PathParam("version") String version, @HeaderParam("If-Match") String tag, String dmn);

    @GET
    @Path("/policies/{version}/parameters")
    JsonNode parameters(@PathParam("version") String version);

    @PUT
    @Path("/policies/{version}/parameters")
    Policy changeParameters(
            @PathParam("version") String version, @HeaderParam("If-Match") String tag, JsonNode parameters);

    @GET
    @Path("/policies/{version}/test-cases")
    Answers<TestCase> testCases(@PathParam("version") String version);

    @POST
    @Path("/policies/{version}/test-cases")
    TestCase addTestCase(
            @PathParam("version") String version, @HeaderParam("Idempotency-Key") String key, NewTestCase testCase);

    @DELETE
    @Path("/policies/{version}/test-cases/{id}")
    void removeTestCase(@PathParam("version") String version, @PathParam("id") UUID id);

    @POST
    @Path("/policies/{version}/tests")
    TestReport test(@PathParam("version") String version);

    @POST
    @Path("/policies/{version}/proposal")
    Policy propose(@PathParam("version") String version, @HeaderParam("If-Match") String tag);

    @POST
    @Path("/policies/{version}/publication")
    Policy publish(@PathParam("version") String version, @HeaderParam("If-Match") String tag, Publication publication);

    @POST
    @Path("/policies/{version}/end")
    Policy end(@PathParam("version") String version, @HeaderParam("If-Match") String tag, End end);

    @POST
    @Path("/redecisions")
    Redecision ask(@HeaderParam("Idempotency-Key") String key, NewRedecision redecision);

    @GET
    @Path("/redecisions/{id}")
    Redecision redecision(@PathParam("id") UUID id);
}
