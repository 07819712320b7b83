package nl.ssfh.eligibility.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One SQL statement at a time, on the connection of the transaction. */
@ApplicationScoped
public class Sql {

    /** Makes something of the row that the result stands at. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private final DataSource db;

    Sql(DataSource db) {
        this.db = db;
    }

    /** Returns how many rows were changed. */
    public int update(String sql, @Nullable Object... parameters) {
        return run(sql, PreparedStatement::executeUpdate, parameters);
    }

    public <T> List<T> query(Reader<T> reader, String sql, @Nullable Object... parameters) {
        return run(
                sql,
                statement -> {
                    try (var rows = statement.executeQuery()) {
                        var found = new ArrayList<T>();
                        while (rows.next()) {
                            found.add(reader.read(rows));
                        }
                        return List.copyOf(found);
                    }
                },
                parameters);
    }

    private <T> T run(String sql, Work<T> work, @Nullable Object... parameters) {
        try (var connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "Cannot run: " + sql.lines().findFirst().orElse(""), e);
        }
    }
}
