package nl.ssfh.notifications.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.ssfh.notifications.domain.NewsKind;
import org.jspecify.annotations.Nullable;

/** Statements, each with a connection of its own, or that of the transaction it is called in. */
@ApplicationScoped
class Sql {

    /** Kinds of messages that are in no inbox, as a list of SQL. */
    static final String ONLY_BY_MAIL = Stream.of(NewsKind.values())
            .filter(NewsKind::isOnlyByMail)
            .map(kind -> "'%s'".formatted(kind))
            .collect(Collectors.joining(", "));

    private final DataSource db;

    Sql(DataSource db) {
        this.db = db;
    }

    /** True when a row changed. */
    boolean update(String sql, @Nullable Object... values) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot write: " + e.getMessage(), e);
        }
    }

    <T> List<T> list(String sql, Read<T> read, @Nullable Object... values) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return list(statement, read);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read: " + e.getMessage(), e);
        }
    }

    static <T> List<T> list(PreparedStatement statement, Read<T> read) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(read.from(rows));
            }
            return found;
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    interface Read<T> {
        T from(ResultSet row) throws SQLException;
    }
}
