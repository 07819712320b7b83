package nl.ssfh.claims.contribution.app;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import nl.ssfh.claims.contribution.domain.RegisterPreviews;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets previews that are old: each holds a whole register. That one was adopted stays in the audit trail. */
@ApplicationScoped
public class ForgetPreviews {

    private final RegisterPreviews previews;
    private final Clock clock;
    private final int keepDays;

    ForgetPreviews(
            RegisterPreviews previews,
            Clock clock,
            @ConfigProperty(name = "ssfh.contribution-register.keep-previews-days") int keepDays) {
        this.previews = previews;
        this.clock = clock;
        this.keepDays = keepDays;
    }

    @Scheduled(every = "${ssfh.contribution-register.forget-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    @Transactional
    public void run() {
        int forgotten = previews.forgetBefore(clock.instant().minus(Duration.ofDays(keepDays)));
        if (forgotten > 0) {
            Log.infof("%d previews of the contribution register forgotten", forgotten);
        }
    }
}
