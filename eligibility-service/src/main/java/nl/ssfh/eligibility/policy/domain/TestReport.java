package nl.ssfh.eligibility.policy.domain;

import java.util.ArrayList;
import java.util.List;
import nl.ssfh.eligibility.policy.domain.TestCase.Expected;

/**
 * What testing a policy version showed.
 *
 * @param faults combinations of facts for which not exactly one base amount applies, with an example each
 */
public record TestReport(List<String> faults, List<Result> results) {

    public TestReport {
        faults = List.copyOf(faults);
        results = List.copyOf(results);
    }

    /** What a policy gave for a test case. */
    public record Result(TestCase testCase, Expected found) {

        public boolean passed() {
            return found.equals(testCase.expected());
        }
    }

    /** A policy without test cases is not tested. */
    public boolean passed() {
        return reasons().isEmpty();
    }

    /** What is in the way, a sentence each. */
    public List<String> reasons() {
        var reasons = new ArrayList<String>();
        faults.forEach(fault -> reasons.add("table baseAmounts: " + fault));
        if (results.isEmpty()) {
            reasons.add("it has no test cases");
        }
        for (var result : results) {
            if (!result.passed()) {
                reasons.add("test case %s: expected %s, found %s"
                        .formatted(result.testCase().name(), result.testCase().expected(), result.found()));
            }
        }
        return reasons;
    }
}
