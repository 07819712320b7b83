package nl.ssfh.payouts.run.app;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.ssfh.payouts.ledger.domain.Ledger;
import nl.ssfh.payouts.recovery.app.InvoiceStranded;
import nl.ssfh.payouts.run.domain.ContentHash;
import nl.ssfh.payouts.run.domain.LineChecks;
import nl.ssfh.payouts.run.domain.OwnAccount;
import nl.ssfh.payouts.run.domain.OwnOverride;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.RunChanged;
import nl.ssfh.payouts.run.domain.RunLines;
import nl.ssfh.payouts.run.domain.Runs;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.platform.audit.Audit;

/** Releases a run: the second pair of hands, which agrees to exactly what the first prepared. */
@ApplicationScoped
public class ReleaseRun {

    private final Runs runs;
    private final RunLines lines;
    private final LineChecks checks;
    private final WriteBankFile bankFile;
    private final Ledger ledger;
    private final InvoiceStranded invoiceStranded;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final Audit audit;

    ReleaseRun(
            Runs runs,
            RunLines lines,
            LineChecks checks,
            WriteBankFile bankFile,
            Ledger ledger,
            InvoiceStranded invoiceStranded,
            BooksLock books,
            PayCalendar calendar,
            Audit audit) {
        this.runs = runs;
        this.lines = lines;
        this.checks = checks;
        this.bankFile = bankFile;
        this.ledger = ledger;
        this.invoiceStranded = invoiceStranded;
        this.books = books;
        this.calendar = calendar;
        this.audit = audit;
    }

    @Transactional
    public Run release(UUID id, String by, String seenHash) {
        books.alone();
        var run = runs.get(id);
        if (run.wasReleased(by, seenHash)) {
            return run;
        }
        run.mayBeReleased(by, seenHash);
        if (lines.paysAccountSetBy(id, by)) {
            throw new OwnAccount(id);
        }
        if (checks.restOnOverrideBy(id, by)) {
            throw new OwnOverride(id);
        }
        if (!lines.isAsPrepared(id)
                || !checks.stillPass(id, calendar.today())
                || !ContentHash.of(ContentHash.Head.of(run), lines).equals(seenHash)) {
            throw new RunChanged(id);
        }
        var at = calendar.now();
        var sha256 = run.transactions() == 0 ? null : bankFile.write(run, at);
        var released = run.released(by, at, sha256);
        runs.release(released);
        audit.record("release", "run", id, null, RunRecord.of(released));
        lines.send(id);
        ledger.bookSetOffs(id, calendar.today());
        invoiceStranded.after(run.month());
        Log.infof("Run %s released: %d transactions, %s", id, run.transactions(), run.total());
        return released;
    }
}
