package nl.ssfh.payouts;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
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
    private static final String ALL = "bank_account, run, run_removal, bank_file, bank_file_part, "
            + "decided_claim, instalment, attempt, "
            + "set_off, bank_report, bank_report_warning, bank_statement, bank_entry, suspense_work, "
            + "suspense_note, ledger_entry, data_key, payee_answer, payee_verdict, recovery, recovery_choice, "
            + "plan_part, invoice, invoice_payment, write_off, line_check, hold, placement_student, mandate, "
            + "granted_month, month_answer, filed_placement, budget, check_override, run_override, pay_again, "
            + "placement_terms, practice_province, student_login, ledger_seal, sample_stratum, sample_line, audit_sample, receipt, receipt_dispute";

    private final DataSource db;

    EmptyBooks(DataSource db) {
        this.db = db;
    }

    public void empty() {
        run(triggers("disable") + "truncate " + ALL + ";" + triggers("enable"));
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
        return KEPT.stream()
                .map(table -> "alter table %s %s trigger user;".formatted(table, what))
                .collect(Collectors.joining());
    }
}
