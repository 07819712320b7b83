package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimQuestions.Agreement;
import nl.ssfh.portal.apis.ClaimQuestions.NewPlacement;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What claims-service is told of a claim that was wrong from the start. */
@RegisterRestClient(configKey = "claims")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface AmendmentsApi {

    @GET
    @Path("/placements/{id}")
    Registered registered(@PathParam("id") UUID placement);

    @GET
    @Path("/claims/{id}")
    Submitted submitted(@PathParam("id") UUID claim);

    @POST
    @Path("/claims/{id}/amendments")
    void amend(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID claim, Amendment amendment);

    /** A placement as it was registered, without who it is and where. */
    record Registered(NewPlacement fromTheStart) {}

    /** A claim as it was submitted. */
    record Submitted(Agreement agreement) {}

    /** Everything as it should have been, and why it was not. */
    record Amendment(Agreement agreement, NewPlacement facts, String reason) {}
}
