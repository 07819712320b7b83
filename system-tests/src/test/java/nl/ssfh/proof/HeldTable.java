package nl.ssfh.proof;

import java.sql.Connection;
import java.sql.SQLException;
import nl.ssfh.local.Part;
import nl.ssfh.local.Platform;

/** A table that nobody else reads or writes for a while, so that work that needs it stands still where it can be seen. */
final class HeldTable implements AutoCloseable {

    private final Connection connection;

    private HeldTable(Connection connection) {
        this.connection = connection;
    }

    static HeldTable hold(Platform platform, Part service, String table) {
        try {
            var connection = Database.of(platform, service);
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("lock table %s in access exclusive mode".formatted(table));
            }
            return new HeldTable(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The work goes on. */
    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
