package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.portal.apis.ClaimAnswers.Invitation;
import nl.ssfh.portal.apis.ClaimQuestions.Token;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What claims-service is asked and told of invitations: by who got one, and by the practice of a student. */
@RegisterRestClient(configKey = "claims")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface InvitationsApi {

    @POST
    @Path("/invitation-readings")
    Invitation read(Token token);

    @POST
    @Path("/invitation-acceptances")
    Invitation accept(@HeaderParam("Idempotency-Key") String key, Token token);

    @POST
    @Path("/invitation-refusals")
    void decline(Token token);

    @GET
    @Path("/placements/{id}/student-invitations")
    OfStudent ofStudent(@PathParam("id") UUID placement);

    @POST
    @Path("/placements/{id}/student-invitations")
    void inviteAgain(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID placement);

    /**
     * How far the invitation of a student is.
     *
     * @param linked whether he sees his placement
     * @param state of the newest; absent when he was not invited
     * @param expiresOn the last day on which it can be accepted
     */
    record OfStudent(
            boolean linked,
            @Nullable String state,
            @Nullable LocalDate expiresOn) {

        /** Whether it can still be accepted. */
        public boolean isOpenOn(LocalDate day) {
            return "OPEN".equals(state) && expiresOn != null && !day.isAfter(expiresOn);
        }

        public boolean isDeclined() {
            return "DECLINED".equals(state);
        }
    }
}
