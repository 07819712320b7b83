package nl.ssfh.payouts.run.app;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.ssfh.payouts.ledger.domain.Ledger;
import nl.ssfh.payouts.recovery.app.AskBack;
import nl.ssfh.payouts.recovery.app.InvoiceStranded;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.RunLines;
import nl.ssfh.payouts.run.domain.RunState;
import nl.ssfh.payouts.run.domain.Runs;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.platform.audit.Audit;

/**
 * Lets the files of a released run go to the bank. First it is on record that they go, and nothing can call them back;
 * only then does {@link DeliverFiles} hand them over, so that a crash between the two never pays twice.
 */
@ApplicationScoped
public class SendRun {

    private final Runs runs;
    private final RunLines lines;
    private final UnchangedRun unchanged;
    private final SecondHands secondHands;
    private final TellSent tellSent;
    private final Ledger ledger;
    private final AskBack askBack;
    private final InvoiceStranded invoiceStranded;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final Audit audit;

    SendRun(
            Runs runs,
            RunLines lines,
            UnchangedRun unchanged,
            SecondHands secondHands,
            TellSent tellSent,
            Ledger ledger,
            AskBack askBack,
            InvoiceStranded invoiceStranded,
            BooksLock books,
            PayCalendar calendar,
            Audit audit) {
        this.runs = runs;
        this.lines = lines;
        this.unchanged = unchanged;
        this.secondHands = secondHands;
        this.tellSent = tellSent;
        this.ledger = ledger;
        this.askBack = askBack;
        this.invoiceStranded = invoiceStranded;
        this.books = books;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** A run that was sent is answered as it is. */
    @Transactional
    @TransactionConfiguration(timeout = RunTime.LONGEST)
    public Run send(UUID id, String by) {
        books.alone();
        var run = runs.get(id);
        if (run.state().isSent()) {
            return run;
        }
        run.mayBecome(RunState.SENT);
        unchanged.require(run);
        secondHands.requireWordOfOthers(id, by);
        return onRecord(run, by);
    }

    /** The run is at the bank, or on its way. The caller made sure that it may be. */
    Run onRecord(Run run, String by) {
        var id = run.id();
        runs.move(id, RunState.SENT, by, calendar.now());
        audit.record("send", "run", id, null, RunRecord.of(run));
        lines.send(id);
        ledger.bookSetOffs(id, calendar.today());
        askBack.askPaid(calendar.today());
        invoiceStranded.after(run.month());
        tellSent.tell(run);
        runs.answer(calendar.now());
        Log.infof("Run %s sent: %d transactions, %s", id, run.transactions(), run.total());
        return runs.get(id);
    }
}
