package nl.ssfh.eligibility.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.eligibility.decision.domain.FeeMonth;
import nl.ssfh.eligibility.decision.domain.Judge;
import nl.ssfh.eligibility.decision.domain.MonthFinding;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.PolicyExists;
import nl.ssfh.eligibility.policy.domain.PolicyState;
import nl.ssfh.eligibility.policy.domain.PolicyTexts;
import nl.ssfh.eligibility.policy.domain.PolicyVersion;
import nl.ssfh.eligibility.policy.domain.PolicyVersions;
import nl.ssfh.eligibility.policy.domain.TestCase;
import nl.ssfh.eligibility.policy.domain.TestCase.Expected;
import nl.ssfh.eligibility.policy.domain.TestReport;
import nl.ssfh.eligibility.policy.domain.TestReport.Result;
import nl.ssfh.platform.problem.Problem;
import nl.ssfh.platform.rights.Caller;

/** Keeps the test cases of policies, and runs them. */
@ApplicationScoped
public class TestPolicy {

    private final PolicyVersions versions;
    private final PolicyTexts texts;
    private final ChangedPolicy changed;
    private final Caller caller;

    TestPolicy(PolicyVersions versions, PolicyTexts texts, ChangedPolicy changed, Caller caller) {
        this.versions = versions;
        this.texts = texts;
        this.changed = changed;
        this.caller = caller;
    }

    /** A policy with another test case must be tested again. */
    @Transactional
    public void add(String version, TestCase testCase) {
        var policy = changedNow(version);
        if (!versions.addTestCase(policy.id(), testCase)) {
            throw new PolicyExists(testCase.name());
        }
        changed.record("add-test-case", policy, Map.of("testCase", testCase.id()));
    }

    @Transactional
    public void remove(String version, UUID testCase) {
        var policy = changedNow(version);
        if (!versions.removeTestCase(policy.id(), testCase)) {
            throw Problem.notFound();
        }
        changed.record("remove-test-case", policy, Map.of("testCase", testCase));
    }

    private PolicyVersion changedNow(String version) {
        var before = versions.findForChange(version).orElseThrow(Problem::notFound);
        var after = before.changed(before.text(), before.validity(), caller.subject());
        versions.update(after);
        return after;
    }

    @Transactional
    public List<TestCase> testCases(String version) {
        return versions.testCases(
                versions.find(version).orElseThrow(Problem::notFound).id());
    }

    /** A draft that passes is tested from now on. */
    @Transactional
    public TestReport test(String version) {
        var policy = versions.findForChange(version).orElseThrow(Problem::notFound);
        var report = report(policy);
        if (report.passed() && policy.state() == PolicyState.DRAFT) {
            var tested = policy.tested();
            versions.update(tested);
            changed.record("test", tested, Map.of("testCases", report.results().size()));
        }
        return report;
    }

    TestReport report(PolicyVersion version) {
        var policy = texts.compile(version.text());
        var results = versions.testCases(version.id()).stream()
                .map(testCase -> new Result(testCase, found(policy, testCase)))
                .toList();
        return new TestReport(policy.faults(), results);
    }

    private static Expected found(Policy policy, TestCase testCase) {
        var receipt = new Receipt(testCase.submittedOn(), testCase.facts(), List.<FeeMonth>of());
        var months = new Judge(new Policies(List.of(policy))).judge(receipt);
        var exclusions =
                months.stream().flatMap(month -> month.exclusions().stream()).toList();
        return new Expected(cents(months, Fee.STIPEND), cents(months, Fee.SUPERVISION), exclusions);
    }

    private static long cents(List<MonthFinding> months, Fee fee) {
        return months.stream()
                .filter(month -> month.fee() == fee)
                .mapToLong(month -> month.amount().cents())
                .sum();
    }
}
