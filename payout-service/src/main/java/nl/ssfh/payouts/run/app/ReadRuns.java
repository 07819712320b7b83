package nl.ssfh.payouts.run.app;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.BankFile;
import nl.ssfh.payouts.run.domain.BankFiles;
import nl.ssfh.payouts.run.domain.BankFiles.Answered;
import nl.ssfh.payouts.run.domain.LineCheck;
import nl.ssfh.payouts.run.domain.LineChecks;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.Runs;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;

/** Reads runs and their files. */
@ApplicationScoped
public class ReadRuns {

    private final Runs runs;
    private final BankFiles files;
    private final LineChecks checks;
    private final Audit audit;

    ReadRuns(Runs runs, BankFiles files, LineChecks checks, Audit audit) {
        this.runs = runs;
        this.files = files;
        this.checks = checks;
        this.audit = audit;
    }

    @Transactional
    public Run get(UUID id) {
        return runs.get(id);
    }

    @Transactional
    public List<Run> page(UUID after, int limit) {
        return runs.page(after, limit);
    }

    /** What was looked at before the lines of a run were taken or held. */
    @Transactional
    public List<LineCheck> checks(UUID run, LineCheck.Which which, UUID after, int limit) {
        runs.get(run);
        return checks.page(run, which, after, limit);
    }

    /** The files of a run, and what became of the transactions of each. */
    @Transactional
    public List<Answered> files(UUID run) {
        runs.get(run);
        return files.answered(run);
    }

    /**
     * The file names practices and their accounts: that somebody takes it is on record. Nobody takes one that is not what
     * was released.
     */
    @Transactional
    public BankFile toDownload(UUID id, int number) {
        var run = runs.get(id);
        var file = files.of(id).stream()
                .filter(each -> run.state().isSent() && each.number() == number)
                .findFirst()
                .orElseThrow(Problem::notFound);
        files.copy(file, OutputStream.nullOutputStream());
        audit.record("download", "bank-file", id, null, Map.of("messageId", file.messageId()));
        return file;
    }

    @Transactional
    @TransactionConfiguration(timeout = RunTime.LONGEST)
    public void copy(BankFile file, OutputStream to) {
        files.copy(file, to);
    }
}
