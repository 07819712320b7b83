package nl.ssfh.payouts.bank.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.bank.domain.BankReport;
import nl.ssfh.payouts.bank.domain.BankReports;
import nl.ssfh.payouts.bank.domain.ReportKind;
import nl.ssfh.payouts.bank.domain.ReportWarning;
import nl.ssfh.payouts.sql.Row;
import nl.ssfh.payouts.sql.Sql;

@ApplicationScoped
class SqlBankReports implements BankReports {

    private final Sql sql;

    SqlBankReports(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<BankReport> withHash(String sha256) {
        return sql.first("select * from bank_report where sha256 = ?", this::report, sha256);
    }

    @Override
    public Optional<BankReport> find(UUID id) {
        return sql.first("select * from bank_report where id = ?", this::report, id);
    }

    @Override
    public void add(BankReport report) {
        sql.update(
                """
                insert into bank_report
                  (id, sha256, kind, applied, already_known, suspense, received_by, received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                report.id(),
                report.sha256(),
                report.kind(),
                report.counts().applied(),
                report.counts().alreadyKnown(),
                report.counts().suspense(),
                report.receivedBy(),
                report.receivedAt());
        var rows = new ArrayList<Object[]>();
        for (var warning : report.warnings()) {
            rows.add(new Object[] {report.id(), rows.size(), warning.code(), warning.english(), warning.dutch()});
        }
        sql.batch(
                "insert into bank_report_warning (report, position, code, english, dutch) values (?, ?, ?, ?, ?)",
                rows);
    }

    @Override
    public List<BankReport> page(UUID after, int limit) {
        return sql.list("select * from bank_report where id > ? order by id limit ?", this::report, after, limit);
    }

    private BankReport report(Row row) throws SQLException {
        var id = row.uuid("id");
        return new BankReport(
                id,
                row.text("sha256"),
                row.constant("kind", ReportKind.class),
                new BankReport.Counts(row.number("applied"), row.number("already_known"), row.number("suspense")),
                warnings(id),
                row.text("received_by"),
                row.instant("received_at"));
    }

    private List<ReportWarning> warnings(UUID report) {
        return sql.list(
                "select * from bank_report_warning where report = ? order by position",
                row -> new ReportWarning(
                        row.constant("code", ReportWarning.Oddity.class), row.text("english"), row.text("dutch")),
                report);
    }
}
