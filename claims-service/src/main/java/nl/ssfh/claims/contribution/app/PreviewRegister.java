package nl.ssfh.claims.contribution.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.contribution.domain.ContributionRegister;
import nl.ssfh.claims.contribution.domain.RegisterPreviews;
import nl.ssfh.claims.contribution.domain.RegisterPreviews.Difference;
import nl.ssfh.claims.contribution.domain.RegisterPreviews.Preview;
import nl.ssfh.claims.input.app.NewId;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shows what a whole register would change, and adopts exactly what was shown. */
@ApplicationScoped
public class PreviewRegister {

    private final RegisterPreviews previews;
    private final ContributionRegister register;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;
    private final int mostLines;

    PreviewRegister(
            RegisterPreviews previews,
            ContributionRegister register,
            Caller caller,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "ssfh.contribution-register.most-lines") int mostLines) {
        this.previews = previews;
        this.register = register;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
        this.mostLines = mostLines;
    }

    @Transactional
    public Preview make(InputStream csv) {
        var id = NewId.next();
        register.lock();
        previews.begin(id, caller.subject(), clock.instant());
        var digest = sha256();
        var chunks = new RowChunks(rows -> previews.add(id, rows));
        new RegisterFile(mostLines).read(new DigestInputStream(csv, digest), chunks);
        chunks.end();
        previews.compare(id, HexFormat.of().formatHex(digest.digest()), LocalDate.now(clock));
        audit.record("preview", "contribution-register", id, null, Map.of());
        return get(id);
    }

    @Transactional
    public Preview get(UUID id) {
        return previews.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    public List<Difference> differences(UUID id, UUID after, int limit) {
        return previews.differences(get(id).id(), after, limit);
    }

    /** Once adopted it stays so: asking again changes nothing. */
    @Transactional
    public Preview adopt(UUID id) {
        register.lock();
        if (get(id).adoptedAt() != null) {
            return get(id);
        }
        if (!previews.adopt(id, clock.instant())) {
            throw Problem.of(
                    Status.CONFLICT,
                    "register-changed",
                    "The register changed since this preview was made; send the file again and look anew.",
                    "Het register is gewijzigd sinds dit overzicht; stuur het bestand opnieuw en kijk opnieuw.");
        }
        var adopted = get(id);
        audit.record("adopt", "contribution-register", id, null, Map.of("sha256", adopted.sha256()));
        return adopted;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
