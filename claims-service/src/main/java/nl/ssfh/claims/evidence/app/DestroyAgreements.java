package nl.ssfh.claims.evidence.app;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ssfh.claims.evidence.domain.Document;
import nl.ssfh.claims.evidence.domain.Documents;
import nl.ssfh.claims.evidence.domain.Vault;
import nl.ssfh.platform.audit.Audit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Destroys the content of agreements once they need not be kept any more.
 *
 * <p>Each is marked first, then its content is destroyed, then the row tells so: whoever is killed in between leaves a
 * mark that the next one goes on from.
 */
@ApplicationScoped
public class DestroyAgreements {

    private static final int BATCH = 100;

    private final Documents documents;
    private final Vault vault;
    private final Audit audit;
    private final Clock clock;
    private final int keepYears;

    DestroyAgreements(
            Documents documents,
            Vault vault,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "ssfh.agreements.keep-years") int keepYears) {
        this.documents = documents;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
        this.keepYears = keepYears;
    }

    @Scheduled(every = "${ssfh.agreements.destroy-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void run() {
        var today = LocalDate.now(clock);
        var due = due(today);
        while (!due.isEmpty()) {
            due.forEach(document -> destroy(document, today));
            Log.infof("%d agreements destroyed that need not be kept any more", due.size());
            due = due(today);
        }
    }

    /** Kept until the last day of the placement, or the day of the upload, so many years on. */
    private List<Document> due(LocalDate today) {
        var before = today.minusYears(keepYears);
        return QuarkusTransaction.requiringNew().call(() -> documents.due(before, BATCH));
    }

    private void destroy(Document document, LocalDate today) {
        vault.destroy(document.id());
        QuarkusTransaction.requiringNew().run(() -> {
            documents.destroyed(document.id(), today);
            audit.record(
                    "destroy",
                    "agreement",
                    document.id(),
                    document.practice(),
                    Map.of(
                            "placement",
                            document.placement(),
                            "sha256",
                            document.content().sha256()));
        });
    }
}
