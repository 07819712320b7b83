package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.contracts.MandateRole;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What claims-service is asked and told of who may act for a practice. */
@RegisterRestClient(configKey = "claims")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface MandatesApi {

    @GET
    @Path("/practices/{practice}/mandates")
    Answers<Mandate> mandates(@PathParam("practice") UUID practice, @QueryParam("limit") int limit);

    @POST
    @Path("/practices/{practice}/mandates")
    void give(@HeaderParam("Idempotency-Key") String key, @PathParam("practice") UUID practice, NewMandate mandate);

    @DELETE
    @Path("/practices/{practice}/mandates/{mandate}")
    void end(@PathParam("practice") UUID practice, @PathParam("mandate") UUID mandate);

    /** For owners. */
    @GET
    @Path("/practices/{practice}/mandate-invitations")
    Answers<Invited> invited(@PathParam("practice") UUID practice, @QueryParam("limit") int limit);

    @POST
    @Path("/practices/{practice}/mandate-invitations")
    void invite(@HeaderParam("Idempotency-Key") String key, @PathParam("practice") UUID practice, Invite invite);

    @DELETE
    @Path("/practices/{practice}/mandate-invitations/{invitation}")
    void withdraw(@PathParam("practice") UUID practice, @PathParam("invitation") UUID invitation);

    /** Who may act, and how far: a person, or the members of an organisation. */
    record Mandate(
            UUID id,
            @Nullable String subject,
            @Nullable UUID organisation,
            MandateRole role,
            @Nullable LocalDate lastDay) {}

    /** A mandate to be given, in the place of what its holder had. */
    record NewMandate(
            @Nullable String subject,
            @Nullable UUID organisation,
            MandateRole role,
            @Nullable LocalDate lastDay) {}

    /**
     * Somebody who was invited.
     *
     * @param acceptedBy who he turned out to be
     */
    record Invited(
            UUID id,
            String email,
            MandateRole role,
            LocalDate expiresOn,
            String state,
            @Nullable String acceptedBy) {

        public boolean isOpen() {
            return state.equals("OPEN");
        }
    }

    /** Who is to be invited. */
    record Invite(
            String email,
            String language,
            @Nullable MandateRole role,
            @Nullable LocalDate lastDay) {

        @Override
        public String toString() {
            return "an invitation";
        }
    }
}
