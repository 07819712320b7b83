package nl.ssfh.notifications.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.ssfh.notifications.domain.Arrival;
import nl.ssfh.notifications.domain.Arrivals;
import nl.ssfh.notifications.domain.NewsKind;
import nl.ssfh.notifications.domain.Person;
import nl.ssfh.notifications.domain.Recipient;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** LISTEN and NOTIFY of PostgreSQL: every process hears what any of them stored, after it is committed. */
@ApplicationScoped
class PostgresArrivals implements Arrivals {

    private final DataSource db;

    PostgresArrivals(DataSource db) {
        this.db = db;
    }

    @Override
    public Hearing hear() {
        try {
            var connection = db.getConnection();
            try (var statement = connection.createStatement()) {
                statement.execute("listen message");
                return new Listening(connection, connection.unwrap(PGConnection.class));
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot listen", e);
        }
    }

    private record Listening(Connection connection, PGConnection server) implements Hearing {

        @Override
        public List<Arrival> next(Duration atMost) {
            try {
                var heard = server.getNotifications(Math.toIntExact(atMost.toMillis()));
                return heard == null
                        ? List.of()
                        : Stream.of(heard).map(Listening::arrival).toList();
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot listen any more", e);
            }
        }

        /** As the trigger of the table writes it. */
        private static Arrival arrival(PGNotification heard) {
            var parts = heard.getParameter().split(" ", 6);
            var reader = new Person(UUID.fromString(parts[3]), Recipient.valueOf(parts[2]));
            return new Arrival(
                    UUID.fromString(parts[0]),
                    NewsKind.valueOf(parts[1]),
                    reader,
                    UUID.fromString(parts[4]),
                    parts.length > 5 ? parts[5] : null);
        }

        @Override
        public void close() {
            try (connection) {
                try (var statement = connection.createStatement()) {
                    statement.execute("unlisten message");
                }
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot stop listening", e);
            }
        }
    }
}
