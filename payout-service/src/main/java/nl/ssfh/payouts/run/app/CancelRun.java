package nl.ssfh.payouts.run.app;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.RunLines;
import nl.ssfh.payouts.run.domain.RunState;
import nl.ssfh.payouts.run.domain.Runs;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.platform.audit.Audit;

/** Gives up a run that the bank does not have. Its lines are due again, as if it had never been. */
@ApplicationScoped
public class CancelRun {

    private final Runs runs;
    private final RunLines lines;
    private final UnchangedRun unchanged;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final Audit audit;

    CancelRun(Runs runs, RunLines lines, UnchangedRun unchanged, BooksLock books, PayCalendar calendar, Audit audit) {
        this.runs = runs;
        this.lines = lines;
        this.unchanged = unchanged;
        this.books = books;
        this.calendar = calendar;
        this.audit = audit;
    }

    @Transactional
    @TransactionConfiguration(timeout = RunTime.LONGEST)
    public Run cancel(UUID id, String by) {
        return giveUp(id, by);
    }

    /** Within the transaction of the caller. */
    Run giveUp(UUID id, String by) {
        books.alone();
        runs.get(id).mayBecome(RunState.CANCELLED);
        unchanged.requireBankSilent(id);
        lines.free(id);
        runs.move(id, RunState.CANCELLED, by, calendar.now());
        audit.record("cancel", "run", id, null, RunRecord.of(runs.get(id)));
        Log.infof("Run %s cancelled", id);
        return runs.get(id);
    }
}
