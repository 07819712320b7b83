package nl.ssfh.eligibility.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.LongConsumer;
import nl.ssfh.eligibility.policy.domain.PolicyMonthsTaken;
import nl.ssfh.eligibility.policy.domain.PolicyNotReady;
import nl.ssfh.eligibility.policy.domain.PolicyVersion;
import nl.ssfh.eligibility.policy.domain.PolicyVersions;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;

/** Puts policies in force, by two officers, and ends them. */
@ApplicationScoped
public class PublishPolicy {

    private final PolicyVersions versions;
    private final TestPolicy tests;
    private final ChangedPolicy changed;
    private final Caller caller;

    PublishPolicy(PolicyVersions versions, TestPolicy tests, ChangedPolicy changed, Caller caller) {
        this.versions = versions;
        this.tests = tests;
        this.changed = changed;
        this.caller = caller;
    }

    /** Refuses when {@code unchanged} says that the caller saw another revision. */
    @Transactional
    public PolicyVersion propose(String version, LongConsumer unchanged) {
        var proposed = get(version, unchanged).proposed(caller.subject());
        requireReady(proposed);
        versions.update(proposed);
        changed.record("propose", proposed);
        return proposed;
    }

    @Transactional
    public PolicyVersion publish(String version, LongConsumer unchanged) {
        versions.renewStamp();
        var published = get(version, unchanged).published(caller.subject());
        requireReady(published);
        versions.update(published);
        changed.record("publish", published);
        return published;
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
        for (var other : versions.inForce()) {
            if (!other.id().equals(policy.id()) && other.validity().overlaps(policy.validity())) {
                throw new PolicyMonthsTaken(policy.version(), other.version());
            }
        }
    }
}
