package nl.ssfh.eligibility.replay.app;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Supplier;
import nl.ssfh.eligibility.policy.app.PoliciesInForce;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.PolicyTexts;
import nl.ssfh.eligibility.policy.domain.PolicyVersions;
import nl.ssfh.eligibility.replay.domain.Replay;
import nl.ssfh.eligibility.replay.domain.ReplayJob;
import nl.ssfh.eligibility.replay.domain.ReplayJobs;
import nl.ssfh.eligibility.replay.domain.Rules;

/**
 * Runs the replays that wait, one at a time per process.
 *
 * <p>Each statement is a transaction of its own. A process that is killed leaves a replay running that nobody hears
 * of; another takes it and begins again, for a replay changes nothing but its own result.
 */
@ApplicationScoped
public class RunReplays {

    private final ReplayJobs jobs;
    private final PolicyVersions versions;
    private final PolicyTexts texts;
    private final PoliciesInForce inForce;
    private volatile boolean stopping;

    RunReplays(ReplayJobs jobs, PolicyVersions versions, PolicyTexts texts, PoliciesInForce inForce) {
        this.jobs = jobs;
        this.versions = versions;
        this.texts = texts;
        this.inForce = inForce;
    }

    @Scheduled(every = "${ssfh.replays.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void run() {
        for (var job = in(jobs::take); job.isPresent() && !stopping; job = in(jobs::take)) {
            run(job.get());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void run(ReplayJob job) {
        try {
            reckon(job);
        } catch (RuntimeException e) {
            Log.errorf(e, "Replay %s failed", job.id());
            in(() -> {
                jobs.failed(job.id(), "our-fault");
                return true;
            });
        }
    }

    private void reckon(ReplayJob job) {
        var order = job.order();
        var policy = in(() -> policy(order.policy()));
        var against = in(() -> against(job));
        var receipts = in(() -> jobs.receipts(job.id()));
        in(() -> {
            jobs.start(job.id(), policy.hash(), receipts.placements());
            return true;
        });
        var replay = new Replay(new Rules.Always(policy), against, order.scaling());
        replay.over(() -> in(receipts.source()::next), done -> !stopping && in(() -> jobs.progress(job.id(), done)))
                .ifPresent(result -> in(() -> {
                    jobs.done(job.id(), result);
                    return true;
                }));
    }

    private Rules against(ReplayJob job) {
        var against = job.order().against();
        return against == null ? new Rules.InForce(inForce.now()) : new Rules.Always(policy(against));
    }

    private Policy policy(String version) {
        return versions.find(version).map(each -> texts.compile(each.text())).orElseThrow();
    }

    private static <T> T in(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
