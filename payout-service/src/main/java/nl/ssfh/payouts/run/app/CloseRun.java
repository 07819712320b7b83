package nl.ssfh.payouts.run.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.RunState;
import nl.ssfh.payouts.run.domain.Runs;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.platform.audit.Audit;

/** Closes a run: an officer looked at what the bank made of it. */
@ApplicationScoped
public class CloseRun {

    private final Runs runs;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final Audit audit;

    CloseRun(Runs runs, BooksLock books, PayCalendar calendar, Audit audit) {
        this.runs = runs;
        this.books = books;
        this.calendar = calendar;
        this.audit = audit;
    }

    @Transactional
    public Run close(UUID id, String by) {
        books.alone();
        var run = runs.get(id);
        run.mayBecome(RunState.CLOSED);
        runs.move(id, RunState.CLOSED, by, calendar.now());
        audit.record("close", "run", id, null, RunRecord.of(run));
        return runs.get(id);
    }
}
