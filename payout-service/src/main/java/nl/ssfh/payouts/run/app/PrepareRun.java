package nl.ssfh.payouts.run.app;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import nl.ssfh.payouts.run.domain.ContentHash;
import nl.ssfh.payouts.run.domain.NothingDue;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.RunExists;
import nl.ssfh.payouts.run.domain.RunLines;
import nl.ssfh.payouts.run.domain.Runs;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.platform.audit.Audit;

/** Prepares the run of a month: the first pair of hands. */
@ApplicationScoped
public class PrepareRun {

    private final Runs runs;
    private final RunLines lines;
    private final CheckLines checks;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final FundAccount account;
    private final Audit audit;

    PrepareRun(
            Runs runs,
            RunLines lines,
            CheckLines checks,
            BooksLock books,
            PayCalendar calendar,
            FundAccount account,
            Audit audit) {
        this.runs = runs;
        this.lines = lines;
        this.checks = checks;
        this.books = books;
        this.calendar = calendar;
        this.account = account;
        this.audit = audit;
    }

    /** Takes what is due into a run, or throws {@link NothingDue} or {@link RunExists}. */
    @Transactional
    public Run prepare(YearMonth month, String by) {
        books.alone();
        if (runs.existsFor(month)) {
            throw new RunExists(month);
        }
        var executionDate = calendar.payDays().executionDate(month, calendar.today());
        var head = new ContentHash.Head(Ids.next(), month, executionDate, account.debtor());
        var begun = Run.begun(head, by, calendar.now());
        runs.start(begun);
        checks.check(begun.id(), month, calendar.today());
        var taken = lines.take(begun.id(), month);
        if (taken.lines() == 0) {
            throw new NothingDue(month);
        }
        var run = begun.filled(taken, ContentHash.of(head, lines));
        runs.fill(run);
        audit.record("prepare", "run", run.id(), null, RunRecord.of(run));
        Log.infof("Run %s for %s prepared: %d lines, %s", run.id(), month, run.lines(), run.total());
        return run;
    }
}
