package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.contracts.Milestone;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What claims-service is asked and told of what became of students. */
@RegisterRestClient(configKey = "claims")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface OutcomesApi {

    @GET
    @Path("/placements/{id}/outcomes")
    Answers<Outcome> outcomes(@PathParam("id") UUID placement);

    @POST
    @Path("/placements/{id}/outcomes")
    void tell(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID placement, NewOutcome outcome);

    /** By milestone; one that was never asked is absent. */
    @GET
    @Path("/outcomes/responses")
    Answers<Response> responses();

    /** What was asked, and told; absent while nobody told. */
    record Outcome(
            Milestone milestone,
            @Nullable LocalDate askedOn,
            @Nullable Boolean inGpCare,
            @Nullable String work,
            @Nullable Boolean sameRegion) {

        public boolean isOpen() {
            return inGpCare == null;
        }
    }

    /** What somebody tells. */
    record NewOutcome(
            Milestone milestone,
            boolean inGpCare,
            @Nullable String work,
            @Nullable Boolean sameRegion) {}

    /** How many of those who were asked told. */
    record Response(Milestone milestone, int asked, int told) {}
}
