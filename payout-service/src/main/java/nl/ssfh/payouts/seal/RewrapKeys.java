package nl.ssfh.payouts.seal;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Follows a change of the fund's key: when nothing is left of the old one, it can be taken from the ring. */
@ApplicationScoped
public class RewrapKeys {

    private final Seals seals;

    RewrapKeys(Seals seals) {
        this.seals = seals;
    }

    @Scheduled(every = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void rewrap() {
        int all = 0;
        for (int some = 1; some > 0; all += some) {
            some = QuarkusTransaction.requiringNew().call(seals::rewrapSome);
        }
        if (all > 0) {
            Log.infof("%d keys are wrapped with the current key of the fund", all);
        }
    }
}
