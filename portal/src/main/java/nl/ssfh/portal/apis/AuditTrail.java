package nl.ssfh.portal.apis;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every service is asked of its audit trail. */
public interface AuditTrail {

    /** The newest first. */
    @GET
    @Path("/audit-entries")
    Answers<Entry> entries(
            @QueryParam("object") @Nullable UUID object,
            @QueryParam("practice") @Nullable UUID practice,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") int limit);

    /** Computes the chain of hashes anew. */
    @GET
    @Path("/audit-chain")
    Chain chain();

    /**
     * Something that somebody did.
     *
     * @param details what else is on record, by name
     * @param link of the chain of hashes; absent for a moment, until it is sealed
     */
    record Entry(
            UUID id,
            Instant at,
            String actor,
            String action,
            String kind,
            UUID object,
            JsonNode details,
            @Nullable Long link) {

        /** It was done to this, or says so. */
        public boolean isAbout(UUID something) {
            return object.equals(something) || details.toString().contains(something.toString());
        }
    }

    /** Whether nothing in the trail was changed. */
    record Chain(boolean intact, long verifiedTo, String head, long waiting) {}
}
