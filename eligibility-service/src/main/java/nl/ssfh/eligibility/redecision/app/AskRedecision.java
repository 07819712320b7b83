package nl.ssfh.eligibility.redecision.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.eligibility.policy.app.PoliciesInForce;
import nl.ssfh.eligibility.policy.app.ShowPolicies;
import nl.ssfh.eligibility.policy.domain.PolicyVersions;
import nl.ssfh.eligibility.redecision.domain.Redecision;
import nl.ssfh.eligibility.redecision.domain.Redecisions;
import nl.ssfh.platform.audit.Audit;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Asks for redecisions, to see what would change. */
@ApplicationScoped
public class AskRedecision {

    private final Redecisions redecisions;
    private final ShowPolicies policies;
    private final PoliciesInForce inForce;
    private final PolicyVersions versions;
    private final Audit audit;
    private final Caller caller;

    AskRedecision(
            Redecisions redecisions,
            ShowPolicies policies,
            PoliciesInForce inForce,
            PolicyVersions versions,
            Audit audit,
            Caller caller) {
        this.redecisions = redecisions;
        this.policies = policies;
        this.inForce = inForce;
        this.versions = versions;
        this.audit = audit;
        this.caller = caller;
    }

    /** Refuses a version that could not be published for its months. */
    @Transactional
    public Redecision ask(String version) {
        var policy = policies.get(version);
        if (policy.version().state().wasInForce()) {
            throw Problem.of(
                    409, "policy-in-force", "The policy was published already.", "De regeling is al vastgesteld.");
        }
        inForce.with(policy.version());
        var id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        var asked = Redecision.asked(
                id, version, policy.policy().hash(), policy.version().validity(), versions.stamp(), caller.subject());
        redecisions.add(asked);
        audit.record("ask", "redecision", id, null, Map.of("policy", version, "hash", asked.policyHash()));
        return asked;
    }

    @Transactional
    public Redecision get(UUID id) {
        return redecisions.find(id).orElseThrow(Problem::notFound);
    }

    @Transactional
    public List<Redecision> before(UUID id, int most) {
        return redecisions.before(id, most);
    }

    /** What is done for real is not stopped half-way. */
    @Transactional
    public Redecision cancel(UUID id) {
        var redecision = get(id);
        if (redecisions.cancel(id)) {
            audit.record("cancel", "redecision", id, null, Map.of("policy", redecision.policy()));
        }
        return get(id);
    }
}
