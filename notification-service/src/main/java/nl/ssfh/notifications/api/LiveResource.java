package nl.ssfh.notifications.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import nl.ssfh.notifications.app.LiveStream;
import nl.ssfh.notifications.app.ReadInbox;
import nl.ssfh.notifications.app.TellLive;
import nl.ssfh.notifications.domain.Arrival;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.Recipient;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tells who is looking now that there is a message, as server-sent events; one virtual thread for each of them. */
@Path("/v1/my-messages/stream")
@Tag(name = "inbox")
@RunOnVirtualThread
public class LiveResource {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration STEP = Duration.ofSeconds(1);

    private final TellLive live;
    private final ReadInbox inbox;
    private final Duration longest;

    LiveResource(
            TellLive live,
            ReadInbox inbox,
            @ConfigProperty(name = "ssfh.notifications.stream-at-most") Duration longest) {
        this.live = live;
        this.inbox = inbox;
        this.longest = longest;
    }

    @GET
    @RolesAllowed({Roles.PRACTICE, Roles.STUDENT, Roles.OFFICER})
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "streamMyMessages",
            summary = "Hear at once that there is a message for the caller",
            description = "Each event has the id of the message and what it is about; the message itself is read with"
                    + " listMyMessages. The stream ends now and then: come again with the last id, and what came"
                    + " meanwhile is told first, a few seconds before it included: an id may come twice.")
    @APIResponse(
            responseCode = "200",
            description = "A stream of events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "event: message"))
    public void stream(
            @Parameter(description = "The id of the last event that was seen") @HeaderParam("Last-Event-ID") @Nullable
                    UUID last,
            @Context SseEventSink sink,
            @Context Sse sse) {
        var reader = inbox.reader();
        try (sink;
                var stream = live.open(reader)) {
            send(sink, sse.newEventBuilder().comment("open").build());
            if (last != null) {
                live.missed(reader, stream, last).forEach(arrival -> send(sink, event(sse, arrival)));
            }
            pass(stream, sink, sse);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (CompletionException | IllegalStateException e) {
            // Whoever was listening went away.
        }
    }

    private void pass(LiveStream stream, SseEventSink sink, Sse sse) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        long beat = System.nanoTime();
        while (!stream.isOver() && !sink.isClosed() && System.nanoTime() - end < 0) {
            var next = stream.next(STEP);
            if (next.isPresent()) {
                send(sink, event(sse, next.get()));
            } else if (System.nanoTime() - beat > HEARTBEAT.toNanos()) {
                beat = System.nanoTime();
                send(sink, sse.newEventBuilder().comment("here").build());
            }
        }
    }

    private static OutboundSseEvent event(Sse sse, Arrival arrival) {
        return sse.newEventBuilder()
                .id(arrival.id().toString())
                .name("message")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(new LiveView(
                        arrival.id(), arrival.kind(), arrival.reader().recipient(), arrival.placement()))
                .build();
    }

    private static void send(SseEventSink sink, OutboundSseEvent event) {
        sink.send(event).toCompletableFuture().join();
    }

    /** That there is a message. */
    record LiveView(UUID id, NewsKind kind, Recipient recipient, UUID placement) {}
}
