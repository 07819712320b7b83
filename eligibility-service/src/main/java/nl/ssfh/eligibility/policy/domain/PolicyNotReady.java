package nl.ssfh.eligibility.policy.domain;

import java.util.List;

/** A policy version is not complete, or does not give what its test cases expect. */
public class PolicyNotReady extends RuntimeException {

    private final TestReport report;

    public PolicyNotReady(String version, TestReport report) {
        super("Policy %s is not ready".formatted(version));
        this.report = report;
    }

    /** What is in the way, a sentence each. */
    public List<Said> reasons() {
        return report.reasons();
    }
}
