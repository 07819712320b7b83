package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What claims-service is asked and told of whoever is signed in. */
@RegisterRestClient(configKey = "claims")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1/my-preferences")
public interface PersonApi {

    @GET
    Told preference();

    @PUT
    Told choose(Told preference);

    /**
     * How a student is told.
     *
     * @param channel {@code MAIL}, or {@code INBOX} for messages in the portal alone
     */
    record Told(String language, String channel) {}
}
