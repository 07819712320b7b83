package nl.ssfh.portal.apis;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What notification-service is asked: what somebody was told. */
@RegisterRestClient(configKey = "notifications")
@RegisterProvider(Refusals.class)
@AccessToken
@Path("/v1")
public interface NotificationsApi extends ParkedEvents, AuditTrail {

    /** The youngest first. */
    @GET
    @Path("/my-messages")
    Answers<Message> messages(
            @HeaderParam("Accept-Language") String language,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    /** What was sent about a placement, to whom and how far each is; without contents. */
    @GET
    @Path("/messages")
    Answers<Sent> sent(@QueryParam("placement") UUID placement, @QueryParam("limit") int limit);

    @PUT
    @Path("/my-messages/{id}/reading")
    void read(@PathParam("id") UUID id);

    /** A message as the fund sees it. */
    record Sent(
            UUID id,
            String kind,
            String recipient,
            String channel,
            String state,
            Instant heardAt,
            @Nullable Instant endedAt) {}

    /** A message, in the language that was asked for. */
    record Message(
            UUID id,
            String subject,
            String text,
            Instant heardAt,
            @Nullable Instant readAt) {

        /** Without the empty ones. */
        public List<String> paragraphs() {
            return text.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
