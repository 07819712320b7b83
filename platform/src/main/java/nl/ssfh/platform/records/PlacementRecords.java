package nl.ssfh.platform.records;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ssfh.platform.audit.Audit;

/** Gathers what this service keeps of placements. */
@ApplicationScoped
public class PlacementRecords {

    private final List<RecordSource> sources;
    private final DataSource db;
    private final RecordJson json;
    private final Audit audit;

    PlacementRecords(@All List<RecordSource> sources, DataSource db, RecordJson json, Audit audit) {
        this.sources = sources;
        this.db = db;
        this.json = json;
        this.audit = audit;
    }

    @Transactional
    public Map<String, List<JsonNode>> of(Set<UUID> placements) {
        audit.recordEach("read-all", "placement", placements);
        try (var connection = db.getConnection()) {
            var records = new TreeMap<String, List<JsonNode>>();
            for (var source : sources) {
                records.put(source.name(), read(connection, source.query(), placements));
            }
            return records;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot gather records of placements", e);
        }
    }

    private List<JsonNode> read(Connection connection, String sql, Set<UUID> placements) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("uuid", placements.toArray()));
            var found = new ArrayList<JsonNode>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(json.read(rows.getString(1)));
                }
            }
            return found;
        }
    }
}
