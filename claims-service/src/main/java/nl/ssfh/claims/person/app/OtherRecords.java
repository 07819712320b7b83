package nl.ssfh.claims.person.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the other services keep of placements. */
public interface OtherRecords {

    /** By the name of the service, or {@link Silent}: half an answer would look like a whole one. */
    Map<String, JsonNode> of(Set<UUID> placements);

    /** A service does not answer. */
    class Silent extends RuntimeException {

        public Silent(String service, Throwable cause) {
            super(service + " does not answer", cause);
        }
    }
}
