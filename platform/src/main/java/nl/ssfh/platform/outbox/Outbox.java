package nl.ssfh.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.EventType;
import nl.ssfh.platform.json.EventJson;

/** Where a service puts what it tells, in the transaction of the change itself. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (aggregatetype, aggregateid, type, payload)
            select topic, key::uuid, type, payload
              from unnest(?, ?, ?, ?) with ordinality told (topic, key, type, payload, nth)
             order by nth
            """;

    private final DataSource db;

    Outbox(DataSource db) {
        this.db = db;
    }

    @Transactional(TxType.MANDATORY)
    public void add(Event event) {
        addAll(List.of(event));
    }

    /** In this order, by one statement however many there are. */
    @Transactional(TxType.MANDATORY)
    public void addAll(List<? extends Event> events) {
        try (var connection = db.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setArray(
                    1, texts(connection, events, event -> EventType.of(event).topic()));
            insert.setArray(2, texts(connection, events, event -> event.key().toString()));
            insert.setArray(
                    3, texts(connection, events, event -> EventType.of(event).wireName()));
            insert.setArray(4, texts(connection, events, EventJson::write));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot store %d events".formatted(events.size()), e);
        }
    }

    private static Array texts(Connection connection, List<? extends Event> events, Function<Event, String> text)
            throws SQLException {
        return connection.createArrayOf("text", events.stream().map(text).toArray());
    }
}
