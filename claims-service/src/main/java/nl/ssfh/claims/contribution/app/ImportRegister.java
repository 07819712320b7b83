package nl.ssfh.claims.contribution.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Map;
import nl.ssfh.claims.contribution.domain.ContributionRegister;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.platform.audit.Audit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes in a file of the contribution register: all of it, or nothing when a line is broken. */
@ApplicationScoped
public class ImportRegister {

    private final ContributionRegister register;
    private final Audit audit;
    private final int mostLines;

    ImportRegister(
            ContributionRegister register,
            Audit audit,
            @ConfigProperty(name = "ssfh.contribution-register.most-lines") int mostLines) {
        this.register = register;
        this.audit = audit;
        this.mostLines = mostLines;
    }

    /** Returns how many rows were taken in, or throws {@code BrokenRegister}. */
    @Transactional
    public int read(InputStream csv) {
        register.lock();
        var chunks = new RowChunks(register::record);
        int rows = new RegisterFile(mostLines).read(csv, chunks);
        chunks.end();
        audit.record("import", "contribution-register", NewId.next(), null, Map.of("rows", rows));
        return rows;
    }
}
