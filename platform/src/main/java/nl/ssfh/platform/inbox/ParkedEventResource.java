package nl.ssfh.platform.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import nl.ssfh.platform.page.Cursor;
import nl.ssfh.platform.page.Page;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where an officer sees what could not be handled, and has it tried again. */
@Path("/v1/parked-events")
@Tag(name = "parked events")
@RunOnVirtualThread
public class ParkedEventResource {

    private final ParkedEvents parked;
    private final ReplayParkedEvent replay;

    ParkedEventResource(ParkedEvents parked, ReplayParkedEvent replay) {
        this.parked = parked;
        this.replay = replay;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listParkedEvents",
            summary = "Events that could not be handled, with their reasons",
            description = "The oldest first. What came for the same key after one of them waits until it is replayed.")
    public Page<View> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var at = Cursor.of(cursor, limit);
        return Page.of(parked.page(at), at, ParkedEvent::id).map(View::of);
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "replayParkedEvent",
            summary = "Try a parked event again, with all that wait behind it",
            description =
                    "In the order in which they came; one that fails again stays, and so does what waits behind it.")
    public Replayed replay(UUID id) {
        return new Replayed(replay.replay(id));
    }

    /** A parked event without its payload, which may hold anything. */
    @Schema(name = "ParkedEvent", description = "A parked event without its payload, which may hold anything")
    public record View(
            UUID id,
            String topic,
            @Nullable String key,
            @Nullable String type,
            String reason,
            Instant parkedAt) {

        static View of(ParkedEvent event) {
            var arrival = event.arrival();
            return new View(
                    event.id(), arrival.topic(), arrival.key(), arrival.type(), event.reason(), event.parkedAt());
        }
    }

    /** How many events took effect. */
    @Schema(description = "How many events took effect")
    public record Replayed(int replayed) {}
}
