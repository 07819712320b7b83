package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import nl.ssfh.portal.apis.ChangesApi.Change;
import nl.ssfh.portal.apis.ClaimQuestions.Agreement;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What claims-service is asked by the fund of the facts that decide. */
@RegisterRestClient(configKey = "claims")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface FactsApi {

    @GET
    @Path("/placements/{id}")
    Known placement(@PathParam("id") UUID placement);

    @GET
    @Path("/claims/{id}")
    Said claim(@PathParam("id") UUID claim);

    /** What else is known of a placement; the oldest change first. */
    record Known(@Nullable String crebo, boolean employedInSameFunction, List<Change> changes) {}

    /** What the practice said when it claimed. */
    record Said(@Nullable Agreement agreement) {}
}
