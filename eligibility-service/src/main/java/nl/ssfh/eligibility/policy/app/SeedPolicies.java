package nl.ssfh.eligibility.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import nl.ssfh.eligibility.policy.domain.PolicyText;
import nl.ssfh.eligibility.policy.domain.PolicyTexts;
import nl.ssfh.eligibility.policy.domain.PolicyVersion;
import nl.ssfh.eligibility.policy.domain.PolicyVersions;
import nl.ssfh.eligibility.policy.domain.ShippedPolicy;

/** Puts the policies that come with the service into a database that does not have them yet. */
@ApplicationScoped
class SeedPolicies {

    private static final String FUND = "ssfh";

    private final List<ShippedPolicy> shipped;
    private final PolicyVersions versions;
    private final PolicyTexts texts;
    private final ChangedPolicy changed;

    SeedPolicies(ShippedPolicy.All shipped, PolicyVersions versions, PolicyTexts texts, ChangedPolicy changed) {
        this.shipped = shipped.policies();
        this.versions = versions;
        this.texts = texts;
        this.changed = changed;
    }

    @Transactional(TxType.MANDATORY)
    void seed() {
        shipped.forEach(this::seed);
    }

    private void seed(ShippedPolicy policy) {
        var draft = draft(policy.text());
        if (!versions.add(draft)) {
            return;
        }
        policy.testCases().forEach(testCase -> versions.addTestCase(draft.id(), testCase));
        if (policy.published()) {
            var published = draft.tested().proposed(FUND).publishedByTheFund();
            versions.update(published);
            versions.renewStamp();
            changed.record("seed", published);
        } else {
            changed.record("seed", draft);
        }
    }

    private PolicyVersion draft(PolicyText text) {
        var policy = texts.compile(text);
        return PolicyVersion.draft(UUID.randomUUID(), text, policy.validity(), FUND);
    }
}
