package nl.ssfh.payouts.run.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.BankFiles;
import nl.ssfh.payouts.run.domain.ContentHash;
import nl.ssfh.payouts.run.domain.LastLine;
import nl.ssfh.payouts.run.domain.NotInRun;
import nl.ssfh.payouts.run.domain.Removal;
import nl.ssfh.payouts.run.domain.Removals;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.RunLines;
import nl.ssfh.payouts.run.domain.Runs;
import nl.ssfh.payouts.schedule.app.PayCalendar;
import nl.ssfh.payouts.sql.BooksLock;
import nl.ssfh.platform.audit.Audit;

/** Takes a line out of a prepared run. Its content is another then: who agreed to the old one has to look again. */
@ApplicationScoped
public class TakeOutLine {

    private final Runs runs;
    private final RunLines lines;
    private final Removals removals;
    private final BankFiles files;
    private final UnchangedRun unchanged;
    private final BooksLock books;
    private final PayCalendar calendar;
    private final Audit audit;

    TakeOutLine(
            Runs runs,
            RunLines lines,
            Removals removals,
            BankFiles files,
            UnchangedRun unchanged,
            BooksLock books,
            PayCalendar calendar,
            Audit audit) {
        this.runs = runs;
        this.lines = lines;
        this.removals = removals;
        this.files = files;
        this.unchanged = unchanged;
        this.books = books;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Returns the run as it is without the line, or throws {@link NotInRun} or {@link LastLine}. */
    @Transactional
    public Run takeOut(UUID id, UUID instalment, String reason, String by) {
        books.alone();
        var run = runs.get(id);
        run.mayBeChanged();
        unchanged.requireBankSilent(id);
        if (!removals.add(new Removal(id, instalment, reason, by, calendar.now()))) {
            throw new NotInRun(id, instalment);
        }
        var taken = lines.taken(id);
        if (taken.lines() == 0) {
            throw new LastLine(id);
        }
        files.plan(id);
        runs.fill(id, taken, ContentHash.of(ContentHash.Head.of(run), lines));
        var changed = runs.get(id);
        audit.record("take-out", "run", id, null, record(changed, instalment));
        return changed;
    }

    private static Map<String, Object> record(Run changed, UUID instalment) {
        return Map.of("instalment", instalment, "contentHash", changed.contentHash());
    }

    @Transactional
    public List<Removal> page(UUID run, UUID after, int limit) {
        runs.get(run);
        return removals.page(run, after, limit);
    }
}
