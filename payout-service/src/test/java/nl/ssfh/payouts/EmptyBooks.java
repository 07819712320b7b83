package nl.ssfh.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Gives each test a fund that nothing has happened in yet. Only the owner of the tables can do this. */
@ApplicationScoped
public class EmptyBooks {

    private static final List<String> KEPT = List.of(
            "bank_account",
            "bank_file",
            "bank_file_part",
            "attempt",
            "run_removal",
            "ledger_entry",
            "ledger_seal",
            "line_check",
            "suspense_note",
            "check_override",
            "run_override",
            "pay_again",
            "recovery_choice",
            "plan_part",
            "invoice_payment");
    private static final List<String> ALL = List.of(
            "bank_account",
            "run",
            "run_removal",
            "bank_file",
            "bank_file_part",
            "decided_claim",
            "instalment",
            "attempt",
            "set_off",
            "bank_report",
            "bank_report_warning",
            "bank_statement",
            "bank_entry",
            "suspense_work",
            "suspense_note",
            "ledger_entry",
            "data_key",
            "payee_answer",
            "payee_verdict",
            "recovery",
            "recovery_choice",
            "plan_part",
            "invoice",
            "invoice_payment",
            "write_off",
            "line_check",
            "hold",
            "placement_student",
            "mandate",
            "granted_month",
            "month_answer",
            "filed_placement",
            "budget",
            "check_override",
            "pay_again",
            "run_override",
            "placement_terms",
            "practice_province",
            "student_login",
            "ledger_seal",
            "sample_stratum",
            "sample_line",
            "audit_sample",
            "receipt",
            "receipt_dispute");

    private final DataSource db;
    private String emptying = "";

    EmptyBooks(DataSource db) {
        this.db = db;
    }

    /** Most tables are empty before most tests: to look is much sooner than to empty them all. */
    public void empty() {
        if (emptying.isEmpty()) {
            emptying = "do $$ begin\n%send $$"
                    .formatted(
                            childrenFirst().stream().map(EmptyBooks::emptying).collect(Collectors.joining()));
        }
        run(emptying);
    }

    private List<String> childrenFirst() {
        var parents = parents();
        var left = new ArrayList<>(ALL);
        var ordered = new ArrayList<String>();
        while (!left.isEmpty()) {
            var free = left.stream()
                    .filter(table -> left.stream()
                            .noneMatch(other -> !other.equals(table)
                                    && parents.getOrDefault(other, List.of()).contains(table)))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("These tables refer to each other in a circle: " + left);
            }
            ordered.addAll(free);
            left.removeAll(free);
        }
        return ordered;
    }

    /** The tables that each table refers to. */
    private Map<String, List<String>> parents() {
        var found = new HashMap<String, List<String>>();
        try (var connection = db.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select conrelid::regclass::text, confrelid::regclass::text from pg_constraint where contype = 'f'")) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        return found;
    }

    private static String emptying(String table) {
        var delete = "delete from %s;".formatted(table);
        return "if exists (select from %s) then %s end if;\n"
                .formatted(table, KEPT.contains(table) ? unguarded(table, delete) : delete);
    }

    private static String unguarded(String table, String sql) {
        return trigger(table, "disable") + sql + trigger(table, "enable");
    }

    /** Runs any statement, outside the rules of the service. */
    public void run(String sql) {
        try (var connection = db.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The same as an administrator of the database could, whom no trigger stops. */
    public void runUnguarded(String sql) {
        run(triggers("disable") + sql + ";" + triggers("enable"));
    }

    /** The one number that a query gives. */
    public long number(String sql) {
        try (var connection = db.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static String triggers(String what) {
        return KEPT.stream().map(table -> trigger(table, what)).collect(Collectors.joining());
    }

    private static String trigger(String table, String what) {
        return "alter table %s %s trigger user;".formatted(table, what);
    }
}
