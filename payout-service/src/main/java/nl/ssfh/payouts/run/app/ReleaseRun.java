package nl.ssfh.payouts.run.app;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.BankFiles;
import nl.ssfh.payouts.run.domain.ContentHash;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.RunChanged;
import nl.ssfh.payouts.run.domain.RunLines;
import nl.ssfh.payouts.run.domain.RunState;
import nl.ssfh.payouts.run.domain.Runs;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.platform.audit.Audit;

/** Releases a run: the second pair of hands, which agrees to exactly what the first prepared. */
@ApplicationScoped
public class ReleaseRun {

    private final Runs runs;
    private final RunLines lines;
    private final SecondHands secondHands;
    private final BankFiles files;
    private final UnchangedRun unchanged;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final Audit audit;

    ReleaseRun(
            Runs runs,
            RunLines lines,
            SecondHands secondHands,
            BankFiles files,
            UnchangedRun unchanged,
            BooksLock books,
            PayCalendar calendar,
            Audit audit) {
        this.runs = runs;
        this.lines = lines;
        this.secondHands = secondHands;
        this.files = files;
        this.unchanged = unchanged;
        this.books = books;
        this.calendar = calendar;
        this.audit = audit;
    }

    @Transactional
    @TransactionConfiguration(timeout = RunTime.LONGEST)
    public Run release(UUID id, String by, String seenHash) {
        books.alone();
        var run = runs.get(id);
        if (run.wasReleased(by, seenHash)) {
            return run;
        }
        secondHands.require(run, by, seenHash);
        unchanged.require(run);
        return agree(run, by, seenHash);
    }

    /** The hand of who releases, and the files. The caller made sure that he may. */
    Run agree(Run run, String by, String seenHash) {
        var id = run.id();
        var at = calendar.now();
        if (!writeFiles(run, at).equals(seenHash)) {
            throw new RunChanged(id, List.of());
        }
        runs.move(id, RunState.RELEASED, by, at);
        audit.record("release", "run", id, null, RunRecord.of(run));
        Log.infof("Run %s released: %d transactions, %s", id, run.transactions(), run.total());
        return runs.get(id);
    }

    /** Returns the hash of what went into the files: one reading of the transactions serves both. */
    private String writeFiles(Run run, Instant at) {
        var hash = ContentHash.begun(ContentHash.Head.of(run));
        var series = new FileSeries(run, at, files.of(run.id()), files);
        lines.eachTransfer(run.id(), transfer -> {
            hash.add(transfer);
            series.add(transfer);
        });
        series.end();
        return hash.ended(run.id(), lines);
    }
}
