package nl.ssfh.claims;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Looks behind the front door: how much is stored. */
final class Rows {

    private static final List<String> TABLES = List.of(
            "practice",
            "pfzw_change",
            "mandate",
            "mandate_grant",
            "organisation",
            "organisation_member",
            "invitation",
            "student_login",
            "contest",
            "preference",
            "destruction",
            "student",
            "student_entry",
            "placement",
            "placement_change",
            "claim",
            "draft",
            "month_confirmation",
            "stipend_receipt",
            "contribution",
            "idempotency",
            "audit_entry");

    private Rows() {}

    /** The number of rows of every table, to see that nothing was stored. */
    static Map<String, Long> all(DataSource db) {
        var counts = new TreeMap<String, Long>();
        TABLES.forEach(table -> counts.put(table, count(db, "select count(*) from " + table)));
        return counts;
    }

    static long count(DataSource db, String query) {
        try (var connection = db.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
