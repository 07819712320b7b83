package nl.ssfh.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.ssfh.platform.page.Cursor;
import org.jspecify.annotations.Nullable;

/** Reads the audit trail, newest first. */
@ApplicationScoped
class AuditEntries {

    private static final UUID END = new UUID(-1, -1);

    private final DataSource db;

    AuditEntries(DataSource db) {
        this.db = db;
    }

    List<AuditEntry> page(Filter filter, Cursor cursor) {
        var values = new ArrayList<Object>(List.of(cursor.isStart() ? END : cursor.after()));
        var where = new StringBuilder("where id < ?");
        narrow("object", filter.object(), where, values);
        narrow("practice", filter.practice(), where, values);
        narrow("actor", filter.actor(), where, values);
        values.add(cursor.fetch());
        try (var connection = db.getConnection();
                var query = connection.prepareStatement("select %s from audit_entry %s order by id desc limit ?"
                        .formatted(AuditEntry.COLUMNS, where))) {
            return read(query, values);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the audit trail", e);
        }
    }

    private static void narrow(String column, @Nullable Object value, StringBuilder where, List<Object> values) {
        if (value != null) {
            where.append(" and ").append(column).append(" = ?");
            values.add(value);
        }
    }

    private static List<AuditEntry> read(PreparedStatement query, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            query.setObject(i + 1, values.get(i));
        }
        var entries = new ArrayList<AuditEntry>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                entries.add(AuditEntry.of(rows));
            }
        }
        return entries;
    }

    /** Which entries are asked for; what is absent does not narrow. */
    record Filter(
            @Nullable UUID object,
            @Nullable UUID practice,
            @Nullable String actor) {}
}
