package nl.ssfh.platform.records;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where claims-service asks what this service keeps, when a person asks for everything about himself. */
@Path("/v1/placement-records")
@Tag(name = "records", description = "All that is kept of a placement, for the person himself")
@RunOnVirtualThread
public class PlacementRecordResource {

    private final PlacementRecords records;

    PlacementRecordResource(PlacementRecords records) {
        this.records = records;
    }

    @POST
    @RolesAllowed(Roles.SERVICE)
    @Operation(
            operationId = "gatherPlacementRecords",
            summary = "Gather all that this service keeps of placements",
            description = "Per kind of record; nothing is created.")
    public Map<String, List<JsonNode>> gather(@Nullable Asked asked) {
        var placements = asked == null ? null : asked.placements();
        new Violations()
                .unless(
                        placements != null && placements.size() <= Asked.MOST && !placements.contains(null),
                        "placements",
                        "must be at most %d ids".formatted(Asked.MOST),
                        "moeten hoogstens %d ids zijn".formatted(Asked.MOST))
                .orElseThrow();
        return records.of(new HashSet<>(Objects.requireNonNull(placements)));
    }

    /** Of which placements. */
    @Schema(
            name = "PlacementRecordsRequest",
            description = "The placements of which records are gathered",
            requiredProperties = "placements")
    public record Asked(@Schema(maxItems = 500) @Nullable List<@Nullable UUID> placements) {

        static final int MOST = 500;
    }
}
