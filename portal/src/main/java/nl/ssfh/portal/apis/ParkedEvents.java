package nl.ssfh.portal.apis;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every service is asked of events that it could not handle. */
public interface ParkedEvents {

    @GET
    @Path("/parked-events")
    Answers<Parked> parked(@QueryParam("limit") int limit);

    @POST
    @Path("/parked-events/{id}/replay")
    void replay(@PathParam("id") UUID id);

    /** An event that waits for a person, with the reason. */
    record Parked(UUID id, @Nullable String type, String reason, Instant parkedAt) {}
}
