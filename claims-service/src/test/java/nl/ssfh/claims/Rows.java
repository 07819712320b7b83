package nl.ssfh.claims;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Looks behind the front door: how much is stored. */
public final class Rows {

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
            "import_file",
            "import_line",
            "import_key",
            "agreement_document",
            "sample",
            "sample_placement",
            "contribution_history",
            "register_preview",
            "register_preview_row",
            "register_difference",
            "outcome",
            "reminder",
            "idempotency",
            "audit_entry");

    private Rows() {}

    /** The number of rows of every table, to see that nothing was stored. */
    public static Map<String, Long> all(DataSource db) {
        var counts = new TreeMap<String, Long>();
        TABLES.forEach(table -> counts.put(table, count(db, "select count(*) from " + table)));
        return counts;
    }

    public static long count(DataSource db, String query) {
        try (var connection = db.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Changes what no door changes, to make what takes years. */
    public static void change(DataSource db, String sql) {
        try (var connection = db.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
