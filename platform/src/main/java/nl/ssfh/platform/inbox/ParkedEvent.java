package nl.ssfh.platform.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** An event that could not be handled. */
record ParkedEvent(UUID id, Arrival arrival, String reason, Instant parkedAt) {

    static ParkedEvent of(ResultSet row) throws SQLException {
        var payload = row.getBytes("payload");
        var arrival = new Arrival(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("position"),
                row.getString("event_key"),
                row.getString("event_id"),
                row.getString("type"),
                payload == null ? null : new Arrival.Body(payload));
        return new ParkedEvent(
                row.getObject("id", UUID.class),
                arrival,
                row.getString("reason"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant());
    }
}
