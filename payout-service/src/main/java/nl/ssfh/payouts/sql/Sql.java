package nl.ssfh.payouts.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs plain SQL on the connection of the caller's transaction: sets and streams, where entities would be too slow. */
@ApplicationScoped
public class Sql {

    private static final int FETCH = 1_000;

    private final DataSource db;

    public Sql(DataSource db) {
        this.db = db;
    }

    /** From here on the caller's transaction, which did nothing yet, reads all as it stood at one moment. */
    public void snapshot() {
        update("set transaction isolation level repeatable read, read only");
    }

    public int update(String sql, @Nullable Object... parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    public <T> List<T> list(String sql, Mapping<T> mapping, @Nullable Object... parameters) {
        var found = new ArrayList<T>();
        each(sql, mapping, found::add, parameters);
        return found;
    }

    public <T> Optional<T> first(String sql, Mapping<T> mapping, @Nullable Object... parameters) {
        return list(sql, mapping, parameters).stream().findFirst();
    }

    /** Exactly one row, such as a sum. */
    public <T> T one(String sql, Mapping<T> mapping, @Nullable Object... parameters) {
        return first(sql, mapping, parameters).orElseThrow(() -> new IllegalStateException("No row: " + sql));
    }

    /** Row by row as they come from the server, so that any number of them fits in memory. */
    public <T> void each(String sql, Mapping<T> mapping, Consumer<T> effect, @Nullable Object... parameters) {
        run(sql, parameters, statement -> {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery()) {
                var row = new Row(rows);
                while (rows.next()) {
                    effect.accept(mapping.of(row));
                }
            }
            return 0;
        });
    }

    /** The same statement for many rows of parameters, sent together. Returns how many rows it wrote in all. */
    public int batch(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        return run(sql, new Object[0], statement -> {
            for (var row : rows) {
                Parameters.bind(statement, row);
                statement.addBatch();
            }
            return IntStream.of(statement.executeBatch()).sum();
        });
    }

    private int run(String sql, @Nullable Object[] parameters, Work work) {
        try (Connection connection = db.getConnection();
                var statement = connection.prepareStatement(sql)) {
            Parameters.bind(statement, parameters);
            return work.on(statement);
        } catch (SQLException e) {
            throw new SqlFailed(sql, e);
        }
    }

    /** Makes a value of one row. */
    public interface Mapping<T> {
        T of(Row row) throws SQLException;
    }

    private interface Work {
        int on(PreparedStatement statement) throws SQLException;
    }
}
