package nl.ssfh.payouts.run.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import nl.ssfh.payouts.run.domain.BankFiles;
import nl.ssfh.payouts.run.domain.Run;
import nl.ssfh.payouts.run.domain.Runs;

/** Reads runs and their files. */
@ApplicationScoped
public class ReadRuns {

    private final Runs runs;
    private final BankFiles files;

    ReadRuns(Runs runs, BankFiles files) {
        this.runs = runs;
        this.files = files;
    }

    @Transactional
    public Run get(UUID id) {
        return runs.get(id);
    }

    @Transactional
    public List<Run> page(UUID after, int limit) {
        return runs.page(after, limit);
    }

    @Transactional
    public void copyFile(UUID run, OutputStream to) {
        files.copy(run, to);
    }
}
