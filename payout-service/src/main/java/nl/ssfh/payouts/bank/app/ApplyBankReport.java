package nl.ssfh.payouts.bank.app;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.PayoutEvent.SuspenseOpened;
import nl.ssfh.payouts.bank.domain.BankLine;
import nl.ssfh.payouts.bank.domain.BankLines;
import nl.ssfh.payouts.bank.domain.BankReport;
import nl.ssfh.payouts.bank.domain.BankReports;
import nl.ssfh.payouts.bank.domain.BankStatements;
import nl.ssfh.payouts.bank.domain.KeptStatement;
import nl.ssfh.payouts.bank.domain.ReportKind;
import nl.ssfh.payouts.bank.domain.ReportWarning;
import nl.ssfh.payouts.bank.domain.Suspense;
import nl.ssfh.payouts.iso20022.LineKey;
import nl.ssfh.payouts.iso20022.ReportReader;
import nl.ssfh.payouts.run.app.FundAccount;
import nl.ssfh.payouts.run.app.RunTime;
import nl.ssfh.payouts.run.domain.Runs;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;

/** Applies all that can be read of a bank report, in one transaction. */
@ApplicationScoped
class ApplyBankReport {

    private final BankReports reports;
    private final BankLines lines;
    private final BankStatements statements;
    private final SpreadBankNews news;
    private final FundAccount account;
    private final Runs runs;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final Outbox outbox;
    private final Audit audit;

    ApplyBankReport(
            BankReports reports,
            BankLines lines,
            BankStatements statements,
            SpreadBankNews news,
            FundAccount account,
            Runs runs,
            BooksLock books,
            PayCalendar calendar,
            Outbox outbox,
            Audit audit) {
        this.reports = reports;
        this.lines = lines;
        this.statements = statements;
        this.news = news;
        this.account = account;
        this.runs = runs;
        this.books = books;
        this.calendar = calendar;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    @TransactionConfiguration(timeout = RunTime.LONGEST)
    TakenReport apply(SpooledFile file, String by) {
        books.alone();
        var known = reports.withHash(file.sha256());
        if (known.isPresent()) {
            return new TakenReport(known.get(), false);
        }
        var id = Ids.next();
        var heard = new HeardLines(id, calendar.today(), lines, statements, ownAccounts());
        var kind = read(file, heard);
        var matched = lines.match(id);
        news.spread(id, calendar.today());
        runs.answer(calendar.now());
        var counts = new BankReport.Counts(matched.applied(), heard.known() + matched.repeated(), matched.suspense());
        var report = new BankReport(id, file.sha256(), kind, counts, warnings(id, heard), by, calendar.now());
        reports.add(report);
        tell(report);
        return new TakenReport(report, true);
    }

    /** The name of a file of which nothing can be read waits for a person: once, however often it is found. */
    @Transactional
    void unread(String name, Instant written, String by) {
        books.alone();
        var id = Ids.next();
        var key = LineKey.of("unread", name, written);
        var doubt = BankLine.doubt(key, Suspense.UNREADABLE_FILE, Money.ZERO, calendar.today(), name);
        if (lines.add(new BankLines.Source(id, null), List.of(doubt)) > 0) {
            var counts = new BankReport.Counts(0, 0, 1);
            var report = new BankReport(id, "unread " + id, ReportKind.UNREAD, counts, List.of(), by, calendar.now());
            reports.add(report);
            tell(report);
        }
    }

    private Set<String> ownAccounts() {
        var own = new HashSet<>(statements.ownAccounts());
        own.add(account.debtor().iban());
        return own;
    }

    private static ReportKind read(SpooledFile file, HeardLines heard) {
        try (var in = file.open()) {
            var kind = ReportReader.read(in, heard);
            heard.over();
            return kind;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ReportWarning> warnings(UUID report, HeardLines heard) {
        var warnings = new ArrayList<>(heard.unread());
        statements.of(report).stream().map(KeptStatement::warnings).forEach(warnings::addAll);
        return warnings;
    }

    private void tell(BankReport report) {
        var counts = report.counts();
        audit.record(
                "take",
                "bank-report",
                report.id(),
                null,
                Map.of(
                        "kind", report.kind(),
                        "sha256", report.sha256(),
                        "applied", counts.applied(),
                        "suspense", counts.suspense(),
                        "warnings", report.warnings().size()));
        Log.infof("Bank report %s: %d applied, %d known", report.id(), counts.applied(), counts.alreadyKnown());
        if (counts.suspense() > 0) {
            outbox.add(new SuspenseOpened(report.id(), counts.suspense(), calendar.today()));
            Log.warnf("Bank report %s: %d lines wait for a person", report.id(), counts.suspense());
        }
        report.warnings().forEach(warning -> Log.warnf("Bank report %s: %s", report.id(), warning.code()));
    }
}
