package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What claims-service is asked of samples of agreements (steekproeven). */
@RegisterRestClient(configKey = "claims")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface AgreementsApi {

    @GET
    @Path("/samples")
    Answers<Sample> samples(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("/samples/{id}")
    Sample sample(@PathParam("id") UUID id);

    @POST
    @Path("/samples")
    Sample draw(@HeaderParam("Idempotency-Key") String key, NewSample sample);

    @GET
    @Path("/samples/{id}/placements")
    Answers<Drawn> drawn(
            @PathParam("id") UUID id, @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") int limit);

    @PUT
    @Path("/samples/{id}/placements/{placement}/outcome")
    Drawn judge(@PathParam("id") UUID id, @PathParam("placement") UUID placement, Judgement judgement);

    @GET
    @Path("/placements/{id}/agreements")
    Answers<Agreement> agreements(@PathParam("id") UUID placement);

    @GET
    @Path("/placements/{id}/agreements/{document}")
    InputStream agreement(@PathParam("id") UUID placement, @PathParam("document") UUID document);

    /** Placements of which the fund wants to see the agreement. */
    record Sample(UUID id, int schoolYear, String method, String reason, int size, int open, LocalDate drawnOn) {}

    /** How many to draw, by which word, and why. */
    record NewSample(int schoolYear, String method, int size, String seed, String reason) {}

    /** One of them, with what was found. */
    record Drawn(
            UUID placement,
            UUID practice,
            LocalDate until,
            int received,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable String followUp) {}

    /** What an officer found. */
    record Judgement(
            String outcome,
            @Nullable String reason,
            @Nullable String followUp) {}

    /** One version of an agreement. */
    record Agreement(
            UUID id,
            int version,
            String mediaType,
            @Nullable LocalDate destroyedOn) {}
}
