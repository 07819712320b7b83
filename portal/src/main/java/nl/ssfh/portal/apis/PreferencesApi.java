package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What notification-service is asked and told of how somebody wants to hear of things. */
@RegisterRestClient(configKey = "notifications")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1/message-preferences")
public interface PreferencesApi {

    /** Of a practice, or without one of the student who asks. */
    @GET
    Preference preference(@QueryParam("practice") @Nullable UUID practice);

    @PUT
    Preference choose(@QueryParam("practice") @Nullable UUID practice, Preference preference);

    /**
     * How somebody wants to hear of things.
     *
     * @param digest one mail a day instead of single ones
     * @param quietFrom no mails from this time of day, until the other; both or neither
     * @param kinds for which something else was chosen
     */
    record Preference(
            boolean digest,
            @Nullable String quietFrom,
            @Nullable String quietUntil,
            List<Kind> kinds) {}

    /** By which way messages of a kind come. */
    record Kind(String kind, String way) {}
}
