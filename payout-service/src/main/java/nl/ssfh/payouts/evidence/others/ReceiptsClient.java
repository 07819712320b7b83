package nl.ssfh.payouts.evidence.others;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of eligibility-service's API that we use, with the token of who asks us. */
@RegisterRestClient(configKey = "eligibility")
@AccessToken
@Path("/v1/decisions")
interface ReceiptsClient {

    @GET
    @Path("/{id}/receipt")
    @Produces(MediaType.APPLICATION_JSON)
    String receipt(@PathParam("id") UUID decision);
}
