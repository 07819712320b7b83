package nl.ssfh.eligibility.policy.api;

import java.util.List;
import java.util.UUID;
import nl.ssfh.eligibility.policy.api.TestCaseView.AmountsView;
import nl.ssfh.eligibility.policy.domain.Said;
import nl.ssfh.eligibility.policy.domain.TestReport;
import nl.ssfh.eligibility.policy.domain.TestReport.Result;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What testing a policy version showed. */
@Schema(name = "PolicyTestReport", description = "What testing a policy version showed")
record TestReportView(
        @Schema(examples = "ssfh-2027") String version,

        @Schema(examples = "true", description = "Complete, with at least one test case, and all of them right")
        boolean passed,

        @Schema(
                examples = "[\"no row for fee, hoursPerWeek = 14\"]",
                description = "Gaps and overlaps of the base amounts, with an example each, at most twenty")
        List<String> faults,

        @Schema(
                examples = "[\"geen rij voor fee, hoursPerWeek = 14\"]",
                description = "The same in Dutch, in the same order")
        List<String> faultsNl,

        List<ResultView> results) {

    /** What it gave for one test case. */
    @Schema(name = "PolicyTestResult", description = "What it gave for one test case")
    record ResultView(
            UUID testCase,

            @Schema(examples = "BOL leerjaar 1, 16 uur") String name,

            @Schema(examples = "true") boolean passed,

            AmountsView expected,
            AmountsView found) {

        static ResultView of(Result result) {
            var testCase = result.testCase();
            return new ResultView(
                    testCase.id(),
                    testCase.name(),
                    result.passed(),
                    AmountsView.of(testCase.expected()),
                    AmountsView.of(result.found()));
        }
    }

    static TestReportView of(String version, TestReport report) {
        return new TestReportView(
                version,
                report.passed(),
                report.faults().stream().map(Said::en).toList(),
                report.faults().stream().map(Said::nl).toList(),
                report.results().stream().map(ResultView::of).toList());
    }
}
