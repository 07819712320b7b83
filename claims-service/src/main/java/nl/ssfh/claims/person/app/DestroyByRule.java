package nl.ssfh.claims.person.app;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Sees to it that nothing is kept longer than the rule says. */
@ApplicationScoped
class DestroyByRule {

    private final ErasePerson erase;

    DestroyByRule(ErasePerson erase) {
        this.erase = erase;
    }

    @Scheduled(every = "${ssfh.retention.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void destroy() {
        erase.due();
    }
}
