package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.AskedMonth;
import nl.ssfh.portal.apis.ClaimAnswers.Check;
import nl.ssfh.portal.apis.ClaimAnswers.Claim;
import nl.ssfh.portal.apis.ClaimAnswers.MyPlacement;
import nl.ssfh.portal.apis.ClaimAnswers.Placement;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import nl.ssfh.portal.apis.ClaimAnswers.StipendReceipt;
import nl.ssfh.portal.apis.ClaimAnswers.Task;
import nl.ssfh.portal.apis.ClaimQuestions.Draft;
import nl.ssfh.portal.apis.ClaimQuestions.Receipt;
import nl.ssfh.portal.apis.ClaimQuestions.Running;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What claims-service is asked: practices, placements, claims, what waits for whom. */
@RegisterRestClient(configKey = "claims")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface ClaimsApi extends ParkedEvents, AuditTrail {

    /** What waits for who acts for this practice. */
    @GET
    @Path("/tasks")
    Answers<Task> tasksOf(
            @QueryParam("practice") UUID practice,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    /** What waits for the caller, page by page. */
    @GET
    @Path("/tasks")
    Answers<Task> tasks(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("/practices")
    Answers<Practice> practices(
            @QueryParam("name") @Nullable String name,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("/practices/{id}")
    Practice practice(@PathParam("id") UUID id);

    @GET
    @Path("/placements")
    Answers<Placement> placements(
            @QueryParam("practice") UUID practice,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("/placements/{id}")
    Placement placement(@PathParam("id") UUID id);

    @GET
    @Path("/claims")
    Answers<Claim> claims(
            @QueryParam("practice") UUID practice,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    /** The one with this reference, if the caller may see it. */
    @GET
    @Path("/claims")
    Answers<Claim> claimsWith(@QueryParam("reference") String reference);

    @GET
    @Path("/claims/{id}")
    Claim claim(@PathParam("id") UUID id);

    @POST
    @Path("/claims")
    Claim file(@HeaderParam("Idempotency-Key") String key, Draft draft);

    @GET
    @Path("/claims/{id}/draft")
    Draft draft(@PathParam("id") UUID id);

    @PUT
    @Path("/claims/{id}/draft")
    Claim save(@PathParam("id") UUID id, Draft draft);

    @DELETE
    @Path("/claims/{id}/draft")
    void discard(@PathParam("id") UUID id);

    @GET
    @Path("/claims/{id}/check")
    Check check(@PathParam("id") UUID id);

    @POST
    @Path("/claims/{id}/submission")
    Claim submit(@PathParam("id") UUID id);

    @GET
    @Path("/placements/confirmations")
    Answers<AskedMonth> askedMonths(
            @QueryParam("month") YearMonth month,
            @QueryParam("practice") @Nullable UUID practice,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    /** Of the student who is signed in. */
    @GET
    @Path("/my-placements")
    Answers<MyPlacement> myPlacements();

    @GET
    @Path("/placements/{id}/stipend-receipts")
    Answers<StipendReceipt> receipts(@PathParam("id") UUID placement);

    @POST
    @Path("/stipend-receipts")
    void report(@HeaderParam("Idempotency-Key") String key, Receipt receipt);

    @POST
    @Path("/month-confirmations")
    void confirm(@HeaderParam("Idempotency-Key") String key, Running answers);
}
