package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What claims-service is told of one placement by its student and its practice. */
@RegisterRestClient(configKey = "claims")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1/placements/{id}")
public interface VoicesApi {

    @GET
    @Path("/contests")
    Answers<Contest> contests(@PathParam("id") UUID placement);

    @POST
    @Path("/contests")
    void contest(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID placement, NewContest contest);

    @POST
    @Path("/contests/{contest}/answer")
    void answer(@PathParam("id") UUID placement, @PathParam("contest") UUID contest, NewAnswer answer);

    @GET
    @Path("/agreements")
    Answers<Agreement> agreements(@PathParam("id") UUID placement);

    /** Whatever the file is, the service tells by its content. */
    @POST
    @Path("/agreements")
    @Consumes("application/pdf")
    void keep(@PathParam("id") UUID placement, byte[] file);

    /** A student says that a fact is wrong. */
    record NewContest(String fact, @Nullable String note) {}

    /** That, and what was answered; absent while nobody did. */
    record Contest(
            UUID id,
            String fact,
            @Nullable String note,
            Instant toldAt,
            @Nullable Answer answer) {

        public boolean isOpen() {
            return answer == null;
        }
    }

    /** Whether the student was right: {@code MENDED} or {@code STANDS}. */
    record Answer(String outcome, @Nullable String note) {

        public boolean isMended() {
            return outcome.equals("MENDED");
        }
    }

    /** What is said to the student. */
    record NewAnswer(String outcome, @Nullable String note) {}

    /** A version of the agreement. */
    record Agreement(
            UUID id,
            int version,
            Instant uploadedAt,
            @Nullable LocalDate destroyedOn) {}
}
