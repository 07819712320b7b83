package nl.ssfh.eligibility.redecision.app;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ssfh.contracts.DecisionCause;
import nl.ssfh.eligibility.decision.app.DecideClaim;
import nl.ssfh.eligibility.decision.domain.Redecided;
import nl.ssfh.eligibility.policy.app.PoliciesInForce;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.eligibility.policy.domain.PolicyVersions;
import nl.ssfh.eligibility.redecision.domain.ChangedMonth;
import nl.ssfh.eligibility.redecision.domain.ChangedMonths;
import nl.ssfh.eligibility.redecision.domain.ConcernedClaims;
import nl.ssfh.eligibility.redecision.domain.Redecision;
import nl.ssfh.eligibility.redecision.domain.Redecisions;

/**
 * Goes through the claims of the redecisions that wait, one claim at a time and each in a transaction of its own.
 *
 * <p>How far it is, is stored with what was decided. A process that is killed leaves a redecision running that nobody
 * hears of; another takes it and goes on behind the last claim. So does this one after an error.
 */
@ApplicationScoped
public class RunRedecisions {

    private static final int PAGE = 200;

    private final Redecisions redecisions;
    private final ConcernedClaims claims;
    private final ChangedMonths changes;
    private final DecideClaim decide;
    private final PoliciesInForce inForce;
    private final PolicyVersions versions;
    private volatile boolean stopping;

    RunRedecisions(
            Redecisions redecisions,
            ConcernedClaims claims,
            ChangedMonths changes,
            DecideClaim decide,
            PoliciesInForce inForce,
            PolicyVersions versions) {
        this.redecisions = redecisions;
        this.claims = claims;
        this.changes = changes;
        this.decide = decide;
        this.inForce = inForce;
        this.versions = versions;
    }

    @Scheduled(every = "${ssfh.redecisions.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void run() {
        for (var next = in(redecisions::take); next.isPresent() && !stopping; next = in(redecisions::take)) {
            try {
                run(next.get());
            } catch (RuntimeException e) {
                Log.errorf(
                        e, "Redecision %s stopped; it goes on later", next.get().id());
            }
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private void run(Redecision redecision) {
        in(() -> count(redecision));
        var forReal = redecision.state().isForReal();
        var policies = in(() -> forReal ? inForce.now() : wouldBe(redecision));
        for (var page = next(redecision); !page.isEmpty(); page = next(redecision)) {
            for (var claim : page) {
                if (stopping || !in(() -> pass(redecision, claim, policies))) {
                    return;
                }
            }
        }
        in(() -> finish(redecision));
    }

    private boolean count(Redecision redecision) {
        redecisions.counted(redecision.id(), claims.count(redecision.months()));
        return true;
    }

    private Policies wouldBe(Redecision redecision) {
        return inForce.with(versions.find(redecision.policy()).orElseThrow());
    }

    private List<UUID> next(Redecision redecision) {
        return in(() -> redecisions.nextClaims(redecision, PAGE));
    }

    private boolean pass(Redecision redecision, UUID claim, Policies policies) {
        if (!redecisions.passed(redecision.id(), claim)) {
            return false;
        }
        var forReal = redecision.state().isForReal();
        Optional<Redecided> change =
                forReal ? decide.again(claim, DecisionCause.POLICY_PUBLISHED) : decide.wouldDecide(claim, policies);
        change.map(ChangedMonth::of).ifPresent(months -> changes.add(redecision.id(), forReal, months));
        return true;
    }

    private boolean finish(Redecision redecision) {
        redecisions.finished(redecision.id());
        return true;
    }

    private static <T> T in(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
