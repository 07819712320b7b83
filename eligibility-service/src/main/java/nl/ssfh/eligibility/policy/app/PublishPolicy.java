package nl.ssfh.eligibility.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import nl.ssfh.eligibility.policy.domain.PolicyNotReady;
import nl.ssfh.eligibility.policy.domain.PolicyVersion;
import nl.ssfh.eligibility.policy.domain.PolicyVersions;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;
import org.jspecify.annotations.Nullable;

/** Puts policies in force, by two officers, and ends them. */
@ApplicationScoped
public class PublishPolicy {

    private final PolicyVersions versions;
    private final PoliciesInForce inForce;
    private final TestPolicy tests;
    private final ChangedPolicy changed;
    private final Caller caller;
    private final Instance<PublicationListener> listeners;

    PublishPolicy(
            PolicyVersions versions,
            PoliciesInForce inForce,
            TestPolicy tests,
            ChangedPolicy changed,
            Caller caller,
            Instance<PublicationListener> listeners) {
        this.versions = versions;
        this.inForce = inForce;
        this.tests = tests;
        this.changed = changed;
        this.caller = caller;
        this.listeners = listeners;
    }

    /** Refuses when {@code unchanged} says that the caller saw another revision. */
    @Transactional
    public PolicyVersion propose(String version, LongConsumer unchanged) {
        var proposed = get(version, unchanged).proposed(caller.subject());
        requireReady(proposed);
        inForce.succession(proposed);
        versions.update(proposed);
        changed.record("propose", proposed);
        return proposed;
    }

    /**
     * Puts a proposed version in force.
     *
     * @param redecision what the officer saw of its consequences, absent when he saw nothing
     */
    @Transactional
    public PolicyVersion publish(String version, @Nullable UUID redecision, LongConsumer unchanged) {
        versions.renewStamp();
        var published = get(version, unchanged).published(caller.subject());
        requireReady(published);
        inForce.succession(published).changed().ifPresent(this::replace);
        versions.update(published);
        changed.record("publish", published);
        listeners.forEach(listener -> listener.onPublished(published, redecision));
        return published;
    }

    private void replace(PolicyVersion replaced) {
        versions.update(replaced);
        changed.record("replace", replaced, Map.of("months", replaced.validity().toString()));
    }

    /** From the month after, no policy holds until another is published. */
    @Transactional
    public PolicyVersion end(String version, YearMonth last, LongConsumer unchanged) {
        versions.renewStamp();
        var before = get(version, unchanged);
        if (!before.validity().contains(last)) {
            throw Problem.of(
                    409,
                    "policy-not-valid-then",
                    "The last month must be one that the policy is for.",
                    "De laatste maand moet een maand zijn waarvoor de regeling geldt.");
        }
        var ended = before.endedAfter(last);
        listeners.forEach(listener -> listener.onEnded(before, last.plusMonths(1)));
        versions.update(ended);
        changed.record("end", ended, Map.of("lastMonth", last.toString()));
        return ended;
    }

    private PolicyVersion get(String version, LongConsumer unchanged) {
        var policy = versions.findForChange(version).orElseThrow(Problem::notFound);
        unchanged.accept(policy.revision());
        return policy;
    }

    private void requireReady(PolicyVersion policy) {
        var report = tests.report(policy);
        if (!report.passed()) {
            throw new PolicyNotReady(policy.version(), report);
        }
    }
}
