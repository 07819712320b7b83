package nl.ssfh.claims.evidence.app;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.claims.evidence.domain.Documents;
import nl.ssfh.claims.evidence.domain.Vault;
import nl.ssfh.platform.audit.Audit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Destroys contents that no agreement refers to: a process that is killed between the two leaves one.
 *
 * <p>Only what is older than any upload lasts, so that nothing is taken that is just being entered.
 */
@ApplicationScoped
public class DestroyStrays {

    private final Documents documents;
    private final Vault vault;
    private final Audit audit;
    private final Duration age;

    DestroyStrays(
            Documents documents,
            Vault vault,
            Audit audit,
            @ConfigProperty(name = "ssfh.agreements.stray-hours") int hours) {
        this.documents = documents;
        this.vault = vault;
        this.audit = audit;
        this.age = Duration.ofHours(hours);
    }

    @Scheduled(every = "${ssfh.agreements.destroy-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void run() {
        vault.eachOlderThan(age, this::destroyUnknown);
    }

    private void destroyUnknown(List<UUID> kept) {
        var known = QuarkusTransaction.requiringNew().call(() -> documents.known(kept));
        kept.stream().filter(id -> !known.contains(id)).forEach(this::destroy);
    }

    private void destroy(UUID id) {
        vault.destroy(id);
        QuarkusTransaction.requiringNew().run(() -> audit.record("destroy", "stray-agreement", id, null, Map.of()));
        Log.warnf("The content %s, of no agreement, was destroyed", id);
    }
}
