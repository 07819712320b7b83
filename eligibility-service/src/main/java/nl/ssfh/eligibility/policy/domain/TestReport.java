package nl.ssfh.eligibility.policy.domain;

import java.util.ArrayList;
import java.util.List;
import nl.ssfh.eligibility.policy.domain.TestCase.Expected;

/**
 * What testing a policy version showed.
 *
 * @param faults combinations of facts for which not exactly one base amount applies, with an example each
 */
public record TestReport(List<Said> faults, List<Result> results) {

    private static final Said IN_BASE_AMOUNTS = new Said("table baseAmounts", "tabel baseAmounts");

    public TestReport {
        faults = List.copyOf(faults);
        results = List.copyOf(results);
    }

    /** What a policy gave for a test case. */
    public record Result(TestCase testCase, Expected found) {

        public boolean passed() {
            return found.equals(testCase.expected());
        }

        private Said difference() {
            return new Said(
                    "test case %s: expected %s, found %s".formatted(testCase.name(), testCase.expected(), found),
                    "testgeval %s: verwacht %s, gevonden %s".formatted(testCase.name(), testCase.expected(), found));
        }
    }

    /** A policy without test cases is not tested. */
    public boolean passed() {
        return reasons().isEmpty();
    }

    /** What is in the way, a sentence each. */
    public List<Said> reasons() {
        var reasons = new ArrayList<Said>();
        faults.forEach(fault -> reasons.add(fault.after(IN_BASE_AMOUNTS)));
        if (results.isEmpty()) {
            reasons.add(new Said("it has no test cases", "er zijn geen testgevallen"));
        }
        for (var result : results) {
            if (!result.passed()) {
                reasons.add(result.difference());
            }
        }
        return reasons;
    }
}
