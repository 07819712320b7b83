package nl.ssfh.claims;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;

/**
 * The same tables as the service's, in a schema beside them, with many claims: a million with
 * {@code -Dssfh.scale=1000000}. By default fewer, which are enough for PostgreSQL to choose an index.
 */
final class BigHouse implements AutoCloseable {

    private static final String SCHEMA = "big";
    private static final int CLAIMS = Integer.getInteger("ssfh.scale", 200_000);
    private static final Pattern PARAMETER = Pattern.compile("\\?\\d*");

    private static final List<String> ROWS =
            List.of("""
                insert into practice (id, name, kvk, pfzw, contact_email, contact_language)
                select id(i), 'Praktijk', lpad(i::text, 8, '0'), 'PF' || i, 'x@y.example', 'NL'
                from generate_series(0, 2999) i""", """
                insert into mandate (id, practice, subject, role)
                select id(i), id(i), 'subject' || i, 'OWNER'
                from generate_series(0, 2999) i""", """
                insert into student (id, email)
                select id(i), 'student' || i || '@y.example' from generate_series(1, :claims / 2) i""", """
                insert into student_entry (practice, student, name, email, language)
                select id(i % 3000), id(i % (:claims / 2)), 'S', 's@y.example', 'NL'
                from generate_series(1, :claims) i""", """
                insert into placement (id, practice, student, first_day, last_day, ends_on, deadline_from, track,
                  course, study_year, entrant, hours_per_week, employed_in_same_function, version)
                select id(i), id(i % 3000), id(i % (:claims / 2)),
                  date '2015-01-01' + i % 4000, date '2015-05-31' + i % 4000, date '2015-05-31' + i % 4000,
                  date '2015-05-31' + i % 4000, 'BOL', 'DOCTORS_ASSISTANT', 1, 'REGULAR', 16, false, 0
                from generate_series(1, :claims) i""", """
                insert into placement_change (id, placement, number, kind, last_day, said_by, recorded_by, recorded_at)
                select id(i), id(i), 1, 'EARLY_END', date '2024-05-01', 'PRACTICE', 's', now()
                from generate_series(1, :claims / 5) i""", """
                insert into claim (id, placement, practice, status, mandatory_format, names_practice, names_student,
                  reference, submitted_on, claimant, contribution, decision, version)
                select id(i), id(i), id(i % 3000),
                  case when i % 50 = 0 then 'SUBMITTED' else 'GRANTED' end, true, true, true, 'SSFH-' || i,
                  date '2015-02-01' + i % 4000, 'PRACTICE', 'PAYING', 1, 0
                from generate_series(1, :claims) i""", """
                insert into student_login (student, subject, linked_at)
                select id(i), 'student' || i, now() from generate_series(0, 19999) i""", """
                insert into invitation (id, practice, placement, expires_on, state, answered_by, answered_at)
                select id(i), id(i % 3000), id(i), date '2024-12-01', 'ACCEPTED', 's' || i, now()
                from generate_series(0, 19999) i""", """
                insert into month_confirmation (placement, month, running, said_by, recorded_by, recorded_on)
                select id(i), date '2024-09-01', true, 'PRACTICE', 's', date '2024-09-20'
                from generate_series(0, 19999) i""", """
                insert into stipend_receipt (placement, month, said_by, done, recorded_by, recorded_on)
                select id(i), date '2024-09-01', by, i % 100 > 0 or by = 'PRACTICE', 's', date '2024-09-20'
                from generate_series(0, 9999) i, unnest(array['PRACTICE', 'STUDENT']) by""", """
                insert into contest (id, placement, practice, fact, told_by, told_at, outcome, answered_by, answered_at)
                select id(i), id(i), id(i % 3000), 'HOURS', 's', now(), 'STANDS', 's', now()
                from generate_series(0, 19999) i""", """
                insert into sample (id, school_year, method, seed, reason, population, drawn_by, drawn_on)
                select id(i), 2024, 'RANDOM', 's', 'r', 100000, 's', date '2024-09-01'
                from generate_series(0, 9) i""", """
                insert into sample_placement (sample, placement, practice, stratum, until, outcome)
                select id(i % 10), id(i), id(i % 3000), '', date '2024-10-01',
                  case when i % 50 > 0 then 'IN_ORDER' end
                from generate_series(0, 19999) i""", """
                insert into agreement_document (id, placement, practice, version, type, bytes, sha256, uploaded_by, uploaded_at)
                select id(i), id(i), id(i % 3000), 1, 'PDF', 1, 's', 's', now()
                from generate_series(0, 19999) i""", """
                insert into outcome (placement, practice, milestone, asked_on)
                select id(i), id(i % 3000), 'GRADUATION', date '2024-01-01'
                from generate_series(0, 19999) i""");

    private final Connection connection;

    private BigHouse(Connection connection) {
        this.connection = connection;
    }

    static BigHouse build() throws SQLException {
        var url = text("jdbc.url");
        Flyway.configure()
                .dataSource(url, text("username"), text("password"))
                .schemas(SCHEMA)
                .locations("db/platform", "db/migration")
                .load()
                .migrate();
        var unprepared = url + (url.contains("?") ? "&" : "?") + "preferQueryMode=simple";
        var house = new BigHouse(DriverManager.getConnection(unprepared, text("username"), text("password")));
        house.fill();
        return house;
    }

    /** How PostgreSQL would answer the statement whatever its parameters are. */
    String planOf(String sql) throws SQLException {
        var number = new AtomicInteger();
        var numbered = PARAMETER.matcher(sql).replaceAll(match -> "\\$" + number.incrementAndGet());
        return String.join("\n", answers("explain (generic_plan) " + numbered));
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            run("drop schema big cascade");
        }
    }

    /** Keys are not checked and indexes not kept while many rows come in the order of their ids. */
    private void fill() throws SQLException {
        run("set search_path to big");
        run("set maintenance_work_mem = '256MB'");
        var later = answers("select indexdef from pg_indexes where schemaname = 'big' and indexname not in"
                + " (select conname from pg_constraint where connamespace = 'big'::regnamespace)");
        each("select format('alter table %s drop constraint %I', conrelid::regclass, conname) from pg_constraint"
                + " where contype = 'f' and connamespace = 'big'::regnamespace");
        each("select format('drop index %I', indexname) from pg_indexes where schemaname = 'big' and indexname not in"
                + " (select conname from pg_constraint where connamespace = 'big'::regnamespace)");
        run("""
                create function id(number bigint) returns uuid immutable language sql
                return lpad(to_hex(number), 32, '0')::uuid""");
        for (var insert : ROWS) {
            run(insert.replace(":claims", String.valueOf(CLAIMS)));
        }
        for (var index : later) {
            run(index);
        }
        run("analyze");
    }

    private void each(String queryOfStatements) throws SQLException {
        for (var statement : answers(queryOfStatements)) {
            run(statement);
        }
    }

    private List<String> answers(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String property) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + property, String.class);
    }
}
