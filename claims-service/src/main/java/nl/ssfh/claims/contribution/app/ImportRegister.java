package nl.ssfh.claims.contribution.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Map;
import nl.ssfh.claims.contribution.domain.ContributionRegister;
import nl.ssfh.claims.contribution.domain.ContributionRegister.Row;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.platform.audit.Audit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes in a file of the contribution register: all of it, or nothing when a line is broken. */
@ApplicationScoped
public class ImportRegister {

    private static final int CHUNK = 5_000;

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
        var chunk = new ArrayList<Row>(CHUNK);
        int rows = new RegisterFile(mostLines).read(csv, row -> {
            chunk.add(row);
            if (chunk.size() == CHUNK) {
                register.record(chunk);
                chunk.clear();
            }
        });
        register.record(chunk);
        audit.record("import", "contribution-register", NewId.next(), null, Map.of("rows", rows));
        return rows;
    }
}
