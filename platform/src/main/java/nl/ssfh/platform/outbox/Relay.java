package nl.ssfh.platform.outbox;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Sends what is in the outbox to Kafka, in order, and removes it once the broker has it.
 *
 * <p>One relay per database is active: whoever holds the advisory lock. Rows are deleted and returned in the
 * transaction that waits for the broker, so a crash at any moment leaves them to be sent again, and the
 * receiving inbox passes over what it had. There is no position to remember: identity order is not commit
 * order, and a remembered position would skip a row that was committed late.
 */
@ApplicationScoped
public class Relay {

    private static final long LOCK = 0x55_46_48L;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final DataSource db;
    private final Broker broker;
    private final Thread thread =
            Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    private volatile boolean stopping;

    Relay(DataSource db, Broker broker) {
        this.db = db;
        this.broker = broker;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        thread.interrupt();
        thread.join(PAUSE.multipliedBy(5));
    }

    private void run() {
        while (!stopping) {
            try (var connection = db.getConnection()) {
                relay(connection);
            } catch (SQLException | RuntimeException e) {
                if (!stopping) {
                    Log.warnf("The outbox waits: %s", e.getMessage());
                }
            }
            pause();
        }
    }

    private void relay(Connection connection) throws SQLException {
        if (!lock(connection)) {
            return;
        }
        try {
            execute(connection, "listen outbox");
            while (!stopping) {
                if (!sendBatch(connection)) {
                    connection.unwrap(PGConnection.class).getNotifications((int) PAUSE.toMillis());
                }
            }
        } finally {
            execute(connection, "unlisten outbox; select pg_advisory_unlock(" + LOCK + ")");
        }
    }

    private boolean sendBatch(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var batch = OutboxBatch.take(connection);
            broker.send(batch);
            connection.commit();
            return !batch.isEmpty();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return result.next() && result.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
