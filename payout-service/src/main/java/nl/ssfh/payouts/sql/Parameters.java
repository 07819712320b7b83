package nl.ssfh.payouts.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/** How our values stand in the database. */
final class Parameters {

    private Parameters() {}

    static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(at, null);
            case Money money -> statement.setLong(at, money.cents());
            case YearMonth month -> statement.setObject(at, month.atDay(1));
            case Instant instant -> statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> statement.setString(at, constant.name());
            case Collection<?> many -> statement.setArray(at, array(statement, many));
            default -> statement.setObject(at, value);
        }
    }

    private static java.sql.Array array(PreparedStatement statement, Collection<?> many) throws SQLException {
        return statement
                .getConnection()
                .createArrayOf("text", many.stream().map(String::valueOf).toArray());
    }
}
