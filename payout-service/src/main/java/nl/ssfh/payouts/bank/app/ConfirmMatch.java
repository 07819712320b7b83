package nl.ssfh.payouts.bank.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.bank.domain.BankLines;
import nl.ssfh.payouts.bank.domain.BankReport;
import nl.ssfh.payouts.bank.domain.BankReports;
import nl.ssfh.payouts.bank.domain.MatchRefused;
import nl.ssfh.payouts.bank.domain.ReportKind;
import nl.ssfh.payouts.bank.domain.SuspenseItem;
import nl.ssfh.payouts.bank.domain.SuspenseItems;
import nl.ssfh.payouts.bank.domain.SuspenseItems.Note;
import nl.ssfh.payouts.bank.domain.SuspenseWork;
import nl.ssfh.payouts.ledger.domain.Ledger;
import nl.ssfh.payouts.run.domain.Runs;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;

/**
 * Applies something in suspense to the transaction that one officer named and another confirms. It goes the way of
 * every report, as one of its own, so that the same checks hold; what the bank said stays as it was.
 */
@ApplicationScoped
public class ConfirmMatch {

    private final SuspenseItems items;
    private final BankLines lines;
    private final BankReports reports;
    private final SpreadBankNews news;
    private final Ledger ledger;
    private final Runs runs;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final Audit audit;

    ConfirmMatch(
            SuspenseItems items,
            BankLines lines,
            BankReports reports,
            SpreadBankNews news,
            Ledger ledger,
            Runs runs,
            BooksLock books,
            PayCalendar calendar,
            Audit audit) {
        this.items = items;
        this.lines = lines;
        this.reports = reports;
        this.news = news;
        this.ledger = ledger;
        this.runs = runs;
        this.books = books;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Throws {@link MatchRefused} when it does not fit with what is known of the transaction by now. */
    @Transactional
    public SuspenseItem confirm(UUID id, String endToEndId, String by) {
        books.alone();
        var item = items.find(id).orElseThrow(Problem::notFound);
        var work = item.work().confirmed(endToEndId, by);
        var report = Ids.next();
        apply(item, work, report);
        runs.answer(calendar.now());
        reports.add(new BankReport(
                report,
                BankReport.BY_HAND + id,
                ReportKind.BY_HAND,
                new BankReport.Counts(1, 0, 0),
                List.of(),
                by,
                calendar.now()));
        items.keep(work, new Note(work.state(), null, by, calendar.now()));
        ledger.clearSuspense();
        audit.record("match", "suspense", id, null, Map.of("report", report));
        return items.find(id).orElseThrow();
    }

    private void apply(SuspenseItem item, SuspenseWork work, UUID report) {
        var proposal = work.proposal();
        if (proposal == null) {
            throw new IllegalStateException("Nothing is proposed for " + item.id());
        }
        lines.add(new BankLines.Source(report, null), List.of(item.byHand(proposal.endToEndId())));
        if (lines.match(report).suspense() > 0) {
            throw new MatchRefused(item.id(), items.reasonIn(report));
        }
        news.spread(report, calendar.today());
    }
}
