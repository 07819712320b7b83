package nl.ssfh.eligibility.replay.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.eligibility.policy.app.ShowPolicies;
import nl.ssfh.eligibility.replay.domain.ReplayJob;
import nl.ssfh.eligibility.replay.domain.ReplayJobs;
import nl.ssfh.eligibility.replay.domain.ReplayOrder;
import nl.ssfh.eligibility.replay.domain.ReplayResult;
import nl.ssfh.eligibility.replay.domain.ReplayState;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.problem.Violations;
import nl.ssfh.platform.rights.Caller;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Asks for replays, shows and stops them. */
@ApplicationScoped
public class AskReplay {

    private final ReplayJobs jobs;
    private final ShowPolicies policies;
    private final Audit audit;
    private final Caller caller;

    AskReplay(ReplayJobs jobs, ShowPolicies policies, Audit audit, Caller caller) {
        this.jobs = jobs;
        this.policies = policies;
        this.audit = audit;
        this.caller = caller;
    }

    /** Over every placement-month that was decided. */
    @Transactional
    public ReplayJob overHistory(ReplayOrder order) {
        var job = job(order);
        jobs.add(job);
        return job;
    }

    @Transactional
    public ReplayJob over(List<Receipt> receipts, ReplayOrder order) {
        new Violations()
                .unless(!receipts.isEmpty(), "lines", "must be at least one", "moet er minstens één zijn")
                .orElseThrow();
        var job = job(order);
        jobs.add(job, receipts);
        return job;
    }

    private ReplayJob job(ReplayOrder order) {
        var policy = policies.get(order.policy()).policy();
        if (order.against() != null) {
            policies.get(order.against());
        }
        var scaling = order.scaling();
        new Violations()
                .unless(
                        scaling == null || scaling.missingIn(policy).isEmpty(),
                        "scale.rows",
                        "must be rows of baseAmounts or supplements of the policy",
                        "moeten rijen van baseAmounts of supplements van de regeling zijn")
                .orElseThrow();
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        audit.record("ask", "replay", id, null, Map.of("policy", order.policy(), "hash", policy.hash()));
        return new ReplayJob(id, order, ReplayState.WAITING, caller.subject(), null, 0, 0, null);
    }

    @Transactional
    public ReplayJob get(UUID id) {
        return jobs.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    public List<ReplayJob> before(UUID id, int most) {
        return jobs.before(id, most);
    }

    /** The result of a replay that is done. */
    @Transactional
    public ReplayResult result(UUID id) {
        get(id);
        return jobs.result(id)
                .orElseThrow(() ->
                        Problem.of(409, "replay-not-done", "There is no result yet.", "Er is nog geen resultaat."));
    }

    @Transactional
    public ReplayJob cancel(UUID id) {
        var job = get(id);
        if (jobs.cancel(id)) {
            audit.record(
                    "cancel", "replay", id, null, Map.of("policy", job.order().policy()));
        }
        return get(id);
    }
}
