package nl.ssfh.eligibility.policy.domain;

import java.util.List;

/** A policy version that comes with the service. */
public record ShippedPolicy(PolicyText text, boolean published, List<TestCase> testCases) {

    public ShippedPolicy {
        testCases = List.copyOf(testCases);
    }

    /** All of them. */
    public interface All {

        List<ShippedPolicy> policies();
    }
}
