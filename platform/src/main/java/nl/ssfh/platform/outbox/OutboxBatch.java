package nl.ssfh.platform.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The oldest rows of the outbox. */
final class OutboxBatch {

    private static final String TAKE = """
            delete from outbox where seq in (select seq from outbox order by seq limit 500)
            returning seq, id, aggregatetype, aggregateid, type, payload, told_at
            """;

    private OutboxBatch() {}

    static List<Told> take(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TAKE)) {
            var batch = new ArrayList<Told>();
            while (rows.next()) {
                batch.add(told(rows));
            }
            batch.sort(Comparator.comparingLong(Told::seq));
            return batch;
        }
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("type"),
                row.getString("payload"),
                row.getObject("told_at", OffsetDateTime.class));
    }

    /** One row: an event on its way. */
    record Told(long seq, UUID id, String topic, String key, String type, String payload, OffsetDateTime at) {}
}
