package nl.ssfh.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
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
        var type = EventType.of(event);
        try (var connection = db.getConnection();
                var insert = connection.prepareStatement(
                        "insert into outbox (aggregatetype, aggregateid, type, payload) values (?, ?, ?, ?)")) {
            insert.setString(1, type.topic());
            insert.setObject(2, event.key());
            insert.setString(3, type.wireName());
            insert.setString(4, EventJson.write(event));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot store " + type.wireName(), e);
        }
    }
}
