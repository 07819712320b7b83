package nl.ssfh.payouts.bank.app;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.bank.domain.BankLines;
import nl.ssfh.payouts.bank.domain.BankReport;
import nl.ssfh.payouts.bank.domain.BankReports;
import nl.ssfh.payouts.bank.domain.ReportKind;
import nl.ssfh.payouts.iso20022.ReportReader;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.platform.audit.Audit;

/** Applies all that a bank report says, or nothing of it. */
@ApplicationScoped
public class ApplyBankReport {

    private final BankReports reports;
    private final BankLines lines;
    private final SpreadBankNews news;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final Audit audit;

    ApplyBankReport(
            BankReports reports,
            BankLines lines,
            SpreadBankNews news,
            BooksLock books,
            PayCalendar calendar,
            Audit audit) {
        this.reports = reports;
        this.lines = lines;
        this.news = news;
        this.books = books;
        this.calendar = calendar;
        this.audit = audit;
    }

    @Transactional
    TakenReport apply(SpooledFile file, String by) {
        books.alone();
        var known = reports.withHash(file.sha256());
        if (known.isPresent()) {
            return new TakenReport(known.get(), false);
        }
        var id = Ids.next();
        var batch = new LineBatch(some -> lines.add(id, some));
        var kind = read(file, batch);
        var matched = lines.match(id);
        news.spread(id, calendar.today());
        var report = new BankReport(
                id, file.sha256(), kind, matched.applied(), batch.known(), matched.suspense(), by, calendar.now());
        reports.add(report);
        audit.record("take", "bank-report", id, null, told(report));
        log(report);
        return new TakenReport(report, true);
    }

    private static Map<String, Object> told(BankReport report) {
        return Map.of(
                "kind", report.kind(),
                "sha256", report.sha256(),
                "applied", report.applied(),
                "suspense", report.suspense());
    }

    private static ReportKind read(SpooledFile file, LineBatch batch) {
        try (var in = file.open()) {
            var kind = ReportReader.read(in, batch::add);
            batch.flush();
            return kind;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void log(BankReport report) {
        UUID id = report.id();
        Log.infof("Bank report %s: %d applied, %d known", id, report.applied(), report.alreadyKnown());
        if (report.suspense() > 0) {
            Log.warnf("Bank report %s: %d lines wait for a person", id, report.suspense());
        }
    }
}
