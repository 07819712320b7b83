package nl.ssfh.payouts.sql;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import org.jspecify.annotations.Nullable;

/** One row of a result, read by name in our own types. */
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public UUID uuid(String column) throws SQLException {
        return requireNonNull(rows.getObject(column, UUID.class), column);
    }

    public @Nullable UUID uuidOrNull(String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    public String text(String column) throws SQLException {
        return requireNonNull(rows.getString(column), column);
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return rows.getString(column);
    }

    public int number(String column) throws SQLException {
        return rows.getInt(column);
    }

    public @Nullable Integer numberOrNull(String column) throws SQLException {
        int number = rows.getInt(column);
        return rows.wasNull() ? null : number;
    }

    /** A number that may be too large for {@link #number}. */
    public long count(String column) throws SQLException {
        return rows.getLong(column);
    }

    public Money money(String column) throws SQLException {
        return new Money(rows.getLong(column));
    }

    public @Nullable Money moneyOrNull(String column) throws SQLException {
        long cents = rows.getLong(column);
        return rows.wasNull() ? null : new Money(cents);
    }

    public boolean flag(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    public @Nullable Boolean flagOrNull(String column) throws SQLException {
        boolean flag = rows.getBoolean(column);
        return rows.wasNull() ? null : flag;
    }

    /** The texts of an array. */
    public List<String> texts(String column) throws SQLException {
        return List.of((String[]) rows.getArray(column).getArray());
    }

    public LocalDate date(String column) throws SQLException {
        return requireNonNull(dateOrNull(column), column);
    }

    public @Nullable LocalDate dateOrNull(String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    public YearMonth month(String column) throws SQLException {
        return YearMonth.from(date(column));
    }

    public @Nullable YearMonth monthOrNull(String column) throws SQLException {
        var day = dateOrNull(column);
        return day == null ? null : YearMonth.from(day);
    }

    public Instant instant(String column) throws SQLException {
        return requireNonNull(instantOrNull(column), column);
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        var at = rows.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public byte[] bytes(String column) throws SQLException {
        return requireNonNull(rows.getBytes(column), column);
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E constantOrNull(String column, Class<E> type) throws SQLException {
        var name = textOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
