package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.Practice;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What claims-service is asked by the fund, which may see every practice. */
@RegisterRestClient(configKey = "claims")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1/practices")
public interface PracticesApi {

    /** Those with this in their name. */
    @POST
    @Path("/search")
    Answers<Practice> named(NameQuery query, @QueryParam("limit") int limit);

    @GET
    @Path("/{id}")
    Practice practice(@PathParam("id") UUID id);

    /** A part of a name. */
    record NameQuery(String name) {}
}
