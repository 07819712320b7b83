package nl.ssfh.payouts.run.app;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import nl.ssfh.contracts.PayoutEvent.RunPrepared;
import nl.ssfh.payouts.run.domain.AllHeld;
import nl.ssfh.payouts.run.domain.BankFiles;
import nl.ssfh.payouts.run.domain.ContentHash;
import nl.ssfh.payouts.run.domain.NothingDue;
import nl.ssfh.payouts.run.domain.Removals;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.RunExists;
import nl.ssfh.payouts.run.domain.RunLines;
import nl.ssfh.payouts.run.domain.RunState;
import nl.ssfh.payouts.run.domain.Runs;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.payouts.sql.Ids;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.outbox.Outbox;

/** Prepares the run of a month: the first pair of hands. */
@ApplicationScoped
public class PrepareRun {

    private final Runs runs;
    private final RunLines lines;
    private final Removals removals;
    private final CheckLines checks;
    private final BankFiles files;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final FundAccount account;
    private final Outbox outbox;
    private final Audit audit;

    PrepareRun(
            Runs runs,
            RunLines lines,
            Removals removals,
            CheckLines checks,
            BankFiles files,
            BooksLock books,
            PayCalendar calendar,
            FundAccount account,
            Outbox outbox,
            Audit audit) {
        this.runs = runs;
        this.lines = lines;
        this.removals = removals;
        this.checks = checks;
        this.files = files;
        this.books = books;
        this.calendar = calendar;
        this.account = account;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Takes what is due into a run, or throws {@link NothingDue}, {@link RunExists} or {@link AllHeld}: of lines that are
     * all held, and one of them anew, the run is kept as one that was given up, with what was found.
     */
    @Transactional(dontRollbackOn = AllHeld.Anew.class)
    public Run prepare(YearMonth month, String by) {
        books.alone();
        if (runs.existsFor(month)) {
            throw new RunExists(month);
        }
        var executionDate = calendar.payDays().executionDate(month, calendar.today());
        var head = new ContentHash.Head(Ids.next(), month, executionDate, account.debtor());
        runs.start(Run.begun(head, by, calendar.now()));
        removals.bringBack(month);
        int changed = checks.check(head.run(), month, calendar.today());
        var taken = lines.instruct(head.run(), month);
        runs.fill(head.run(), taken, ContentHash.of(head, lines));
        if (taken.lines() == 0) {
            throw given(runs.get(head.run()), checks.held(head.run()), changed > 0);
        }
        files.plan(head.run());
        return told(runs.get(head.run()));
    }

    private RuntimeException given(Run run, int held, boolean anew) {
        if (held == 0) {
            return new NothingDue(run.month());
        }
        if (!anew) {
            return new AllHeld(run.month(), held);
        }
        runs.move(run.id(), RunState.CANCELLED, run.preparedBy(), calendar.now());
        audit.record("prepare", "run", run.id(), null, RunRecord.of(run));
        Log.infof("Run %s for %s takes nothing: %d lines are held", run.id(), run.month(), held);
        return new AllHeld.Anew(run.month(), held);
    }

    private Run told(Run run) {
        audit.record("prepare", "run", run.id(), null, RunRecord.of(run));
        outbox.add(new RunPrepared(
                run.id(), run.month(), run.transactions(), run.total(), run.executionDate(), run.preparedBy()));
        Log.infof("Run %s for %s prepared: %d lines, %s", run.id(), run.month(), run.lines(), run.total());
        return run;
    }
}
