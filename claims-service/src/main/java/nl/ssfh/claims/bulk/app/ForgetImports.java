package nl.ssfh.claims.bulk.app;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import nl.ssfh.claims.bulk.domain.Imports;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets files that nobody confirmed: they hold names and addresses. */
@ApplicationScoped
public class ForgetImports {

    private final Imports imports;
    private final Clock clock;
    private final int holdDays;

    ForgetImports(Imports imports, Clock clock, @ConfigProperty(name = "ssfh.imports.hold-days") int holdDays) {
        this.imports = imports;
        this.clock = clock;
        this.holdDays = holdDays;
    }

    @Scheduled(every = "${ssfh.imports.forget-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    @Transactional
    public void run() {
        int forgotten = imports.forgetHeldBefore(clock.instant().minus(Duration.ofDays(holdDays)));
        if (forgotten > 0) {
            Log.infof("%d imports forgotten that nobody confirmed", forgotten);
        }
    }
}
