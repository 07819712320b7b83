package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ssfh.portal.apis.ReplayAnswers.Comparison;
import nl.ssfh.portal.apis.ReplayAnswers.Crowd;
import nl.ssfh.portal.apis.ReplayAnswers.NewReplay;
import nl.ssfh.portal.apis.ReplayAnswers.Outcome;
import nl.ssfh.portal.apis.ReplayAnswers.Replay;
import nl.ssfh.portal.apis.ReplayAnswers.Yields;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What eligibility-service is asked about what rules cost, and yield. */
@RegisterRestClient(configKey = "eligibility")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface ReplayApi {

    /** The newest first. */
    @GET
    @Path("/replays")
    Answers<Replay> replays(@QueryParam("limit") int limit);

    @POST
    @Path("/replays")
    Replay ask(@HeaderParam("Idempotency-Key") String key, NewReplay replay);

    @GET
    @Path("/replays/{id}")
    Replay replay(@PathParam("id") UUID id);

    @GET
    @Path("/replays/{id}/result")
    Outcome result(@PathParam("id") UUID id);

    /** By month and segment. */
    @GET
    @Path("/replays/{id}/lines")
    @Produces("text/csv")
    String lines(@PathParam("id") UUID id);

    @GET
    @Path("/replays/{id}/comparison")
    Comparison compare(@PathParam("id") UUID first, @QueryParam("second") UUID second);

    @GET
    @Path("/yields")
    Yields yields(@QueryParam("milestone") String milestone, @QueryParam("by") String by);

    @GET
    @Path("/threshold-counts")
    Answers<Crowd> thresholds();
}
