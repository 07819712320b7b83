package nl.ssfh.eligibility.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import nl.ssfh.eligibility.policy.domain.PolicyTexts;
import nl.ssfh.eligibility.policy.domain.PolicyVersion;
import nl.ssfh.platform.audit.Audit;

/** Writes what was done to a policy version into the audit trail, with the hash of what it says. */
@ApplicationScoped
class ChangedPolicy {

    private final Audit audit;
    private final PolicyTexts texts;

    ChangedPolicy(Audit audit, PolicyTexts texts) {
        this.audit = audit;
        this.texts = texts;
    }

    void record(String action, PolicyVersion policy) {
        record(action, policy, Map.of());
    }

    void record(String action, PolicyVersion policy, Map<String, ?> details) {
        var all = new TreeMap<String, Object>(details);
        all.put("version", policy.version());
        all.put("state", policy.state().name());
        all.put("hash", texts.compile(policy.text()).hash());
        audit.record(action, "policy", policy.id(), null, all);
    }
}
