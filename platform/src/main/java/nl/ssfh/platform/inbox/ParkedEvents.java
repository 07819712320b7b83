package nl.ssfh.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ssfh.platform.page.Cursor;
import org.jspecify.annotations.Nullable;

/** The events that could not be handled, each with its reason, until a person has them replayed. */
@ApplicationScoped
class ParkedEvents {

    private static final String COLUMNS =
            "id, topic, partition, position, event_key, event_id, type, payload, reason, parked_at";

    private final DataSource db;

    ParkedEvents(DataSource db) {
        this.db = db;
    }

    Set<String> keys(String topic) {
        return query(
                "select distinct event_key from parked_event where topic = ? and event_key is not null",
                statement -> statement.setString(1, topic),
                rows -> {
                    var keys = new HashSet<String>();
                    while (rows.next()) {
                        keys.add(rows.getString(1));
                    }
                    return keys;
                });
    }

    void add(Arrival arrival, @Nullable String reason, @Nullable Throwable cause) {
        update("""
                insert into parked_event (topic, partition, position, event_key, event_id, type, payload, reason, stack)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """, statement -> {
            statement.setString(1, arrival.topic());
            statement.setInt(2, arrival.partition());
            statement.setLong(3, arrival.position());
            statement.setString(4, clean(arrival.key()));
            statement.setString(5, clean(arrival.id()));
            statement.setString(6, clean(arrival.type()));
            statement.setBytes(7, arrival.body() == null ? null : arrival.body().bytes());
            statement.setString(8, clean(String.valueOf(reason)));
            statement.setString(9, cause == null ? null : clean(stack(cause)));
        });
    }

    Optional<ParkedEvent> find(UUID id) {
        return list("where id = ?", statement -> statement.setObject(1, id)).stream()
                .findFirst();
    }

    /** An event and all that wait with its key, oldest first, locked until the transaction ends. */
    List<ParkedEvent> withKeyOf(ParkedEvent event) {
        if (event.arrival().key() == null) {
            return list("where id = ? for update", statement -> statement.setObject(1, event.id()));
        }
        return list("where topic = ? and event_key = ? order by seq for update", statement -> {
            statement.setString(1, event.arrival().topic());
            statement.setString(2, event.arrival().key());
        });
    }

    List<ParkedEvent> page(Cursor cursor) {
        return list("where id > ? order by id limit ?", statement -> {
            statement.setObject(1, cursor.after());
            statement.setInt(2, cursor.fetch());
        });
    }

    void remove(UUID id) {
        update("delete from parked_event where id = ?", statement -> statement.setObject(1, id));
    }

    private List<ParkedEvent> list(String where, Bind bind) {
        return query("select " + COLUMNS + " from parked_event " + where, bind, rows -> {
            var events = new ArrayList<ParkedEvent>();
            while (rows.next()) {
                events.add(ParkedEvent.of(rows));
            }
            return events;
        });
    }

    private <T> T query(String sql, Bind bind, Read<T> read) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind.to(statement);
            try (var rows = statement.executeQuery()) {
                return read.from(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read parked events", e);
        }
    }

    private void update(String sql, Bind bind) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind.to(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot write parked events", e);
        }
    }

    private static String stack(Throwable cause) {
        var text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** PostgreSQL text holds no null bytes, and poison may. */
    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : text.replace("\0", "\uFFFD");
    }

    private interface Bind {
        void to(PreparedStatement statement) throws SQLException;
    }

    private interface Read<T> {
        T from(ResultSet rows) throws SQLException;
    }
}
