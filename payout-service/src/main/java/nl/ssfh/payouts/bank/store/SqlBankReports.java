package nl.ssfh.payouts.bank.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ssfh.payouts.bank.domain.BankNews;
import nl.ssfh.payouts.bank.domain.BankReport;
import nl.ssfh.payouts.bank.domain.BankReports;
import nl.ssfh.payouts.bank.domain.Direction;
import nl.ssfh.payouts.bank.domain.ReportKind;
import nl.ssfh.payouts.bank.domain.Suspense;
import nl.ssfh.payouts.bank.domain.SuspenseItem;
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
        return sql.first("select * from bank_report where sha256 = ?", SqlBankReports::report, sha256);
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
                report.applied(),
                report.alreadyKnown(),
                report.suspense(),
                report.receivedBy(),
                report.receivedAt());
    }

    @Override
    public List<SuspenseItem> suspense(UUID after, int limit) {
        return sql.list("""
                select e.* from bank_entry e
                 where e.suspense is not null and e.id > ?
                   and not exists (select from invoice_payment p where p.bank_entry = e.id)
                 order by e.id limit ?
                """, SqlBankReports::item, after, limit);
    }

    private static BankReport report(Row row) throws SQLException {
        return new BankReport(
                row.uuid("id"),
                row.text("sha256"),
                row.constant("kind", ReportKind.class),
                row.number("applied"),
                row.number("already_known"),
                row.number("suspense"),
                row.text("received_by"),
                row.instant("received_at"));
    }

    private static SuspenseItem item(Row row) throws SQLException {
        return new SuspenseItem(
                row.uuid("id"),
                row.uuid("report"),
                row.constant("suspense", Suspense.class),
                row.constantOrNull("news", BankNews.class),
                row.textOrNull("end_to_end_id"),
                row.moneyOrNull("cents"),
                row.constantOrNull("direction", Direction.class),
                row.date("booked_on"),
                row.textOrNull("reason"),
                row.textOrNull("reference"));
    }
}
