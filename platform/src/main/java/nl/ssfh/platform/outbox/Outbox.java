package nl.ssfh.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.ssfh.contracts.Event;
import nl.ssfh.contracts.EventType;
import nl.ssfh.platform.json.EventJson;

/** Where a service puts what it tells, in the transaction of the change itself. */
@ApplicationScoped
public class Outbox {

    private final DataSource db;

    Outbox(DataSource db) {
        this.db = db;
    }

    @Transactional(TxType.MANDATORY)
    public void add(Event event) {
        addAll(List.of(event));
    }

    /** In this order, and sent to the database together. */
    @Transactional(TxType.MANDATORY)
    public void addAll(List<? extends Event> events) {
        try (var connection = db.getConnection();
                var insert = connection.prepareStatement(
                        "insert into outbox (aggregatetype, aggregateid, type, payload) values (?, ?, ?, ?)")) {
            for (var event : events) {
                var type = EventType.of(event);
                insert.setString(1, type.topic());
                insert.setObject(2, event.key());
                insert.setString(3, type.wireName());
                insert.setString(4, EventJson.write(event));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot store %d events".formatted(events.size()), e);
        }
    }
}
