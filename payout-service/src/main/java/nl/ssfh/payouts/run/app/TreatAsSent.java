package nl.ssfh.payouts.run.app;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.BankFiles;
import nl.ssfh.payouts.run.domain.BankSilent;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.RunLines;
import nl.ssfh.payouts.run.domain.RunState;
import nl.ssfh.payouts.run.domain.Runs;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;

/**
 * Takes a run for sent on which the bank answers though our books never sent it, as after the restore of a backup. Its
 * files are made for the books and handed over to nobody. A second officer agrees to it, as to every run.
 */
@ApplicationScoped
public class TreatAsSent {

    private final Runs runs;
    private final RunLines lines;
    private final BankFiles files;
    private final SecondHands secondHands;
    private final ReleaseRun releaseRun;
    private final SendRun sendRun;
    private final BooksLock books;
    private final PayCalendar calendar;

    TreatAsSent(
            Runs runs,
            RunLines lines,
            BankFiles files,
            SecondHands secondHands,
            ReleaseRun releaseRun,
            SendRun sendRun,
            BooksLock books,
            PayCalendar calendar) {
        this.runs = runs;
        this.lines = lines;
        this.files = files;
        this.secondHands = secondHands;
        this.releaseRun = releaseRun;
        this.sendRun = sendRun;
        this.books = books;
        this.calendar = calendar;
    }

    /** Throws {@link BankSilent} for a run that the bank may not have. A run that was sent is answered as it is. */
    @Transactional
    @TransactionConfiguration(timeout = RunTime.LONGEST)
    public Run treat(UUID id, String by, String seenHash) {
        books.alone();
        var run = runs.get(id);
        if (run.state().isSent()) {
            return run;
        }
        if (!lines.bankSpoke(id)) {
            throw new BankSilent(id);
        }
        if (run.state() == RunState.PREPARED) {
            secondHands.require(run, by, seenHash);
            run = releaseRun.agree(run, by, seenHash);
        }
        run.mayBecome(RunState.SENT);
        run.requireContent(seenHash);
        var sent = sendRun.onRecord(run, by);
        files.of(id).forEach(file -> files.delivered(file, calendar.now()));
        Log.infof("Run %s is treated as sent: the bank has it", id);
        return sent;
    }
}
