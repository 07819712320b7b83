package nl.ssfh.eligibility.policy.app;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.PolicyRefused;
import nl.ssfh.eligibility.policy.domain.PolicyTexts;
import nl.ssfh.eligibility.policy.domain.PolicyVersion;
import nl.ssfh.eligibility.policy.domain.PolicyVersions;
import nl.ssfh.eligibility.policy.domain.Succession;

/**
 * The policies that decisions are taken by, compiled.
 *
 * <p>Every process asks the database for one number to see whether its compiled tables are still those in force. So
 * a publication counts for the next decision, wherever it is taken.
 */
@Startup
@ApplicationScoped
public class PoliciesInForce {

    private static final long NEVER = -1;

    private final PolicyVersions versions;
    private final PolicyTexts texts;
    private final SeedPolicies seed;
    private volatile Compiled compiled = new Compiled(NEVER, new Policies(List.of()));

    private record Compiled(long stamp, Policies policies) {}

    PoliciesInForce(PolicyVersions versions, PolicyTexts texts, SeedPolicies seed) {
        this.versions = versions;
        this.texts = texts;
        this.seed = seed;
    }

    /** Before the first decision of a new house there must be something to decide by. */
    @PostConstruct
    void start() {
        QuarkusTransaction.requiringNew().run(seed::seed);
    }

    /** The same until the transaction ends: who publishes waits for it. */
    public Policies untilTheEnd() {
        versions.keepStamp();
        return now();
    }

    public Policies now() {
        var stamp = versions.stamp();
        if (compiled.stamp != stamp) {
            compiled = new Compiled(stamp, compile(versions.inForce()));
        }
        return compiled.policies;
    }

    /** What they would be if this version were published. */
    public Policies with(PolicyVersion next) {
        return compile(succession(next).inForce());
    }

    Succession succession(PolicyVersion next) {
        var replaces = texts.compile(next.text()).parameters().replaces();
        return Succession.of(next, replaces == null ? null : replaces.value(), versions.inForce());
    }

    private Policies compile(List<PolicyVersion> inForce) {
        return new Policies(
                inForce.stream().flatMap(version -> compile(version).stream()).toList());
    }

    /** Months of a policy that cannot be read wait as undecided; no decision is lost. */
    private Optional<Policy> compile(PolicyVersion version) {
        try {
            return Optional.of(texts.compile(version.text()).during(version.validity()));
        } catch (PolicyRefused e) {
            Log.errorf(e, "Policy %s is in force and cannot be read", version.version());
            return Optional.empty();
        }
    }
}
