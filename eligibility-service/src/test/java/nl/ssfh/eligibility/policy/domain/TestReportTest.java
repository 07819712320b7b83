package nl.ssfh.eligibility.policy.domain;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.eligibility.policy.domain.TestCase.Expected;
import nl.ssfh.eligibility.policy.domain.TestReport.Result;
import org.junit.jupiter.api.Test;

/** What is in the way of a policy version. */
class TestReportTest {

    static final Expected BOTH = new Expected(15_000, 20_000, List.of());
    static final TestCase CASE = new TestCase(
            new UUID(0, 1),
            "A whole month",
            LocalDate.of(2024, 3, 1),
            placement("2024-03-01", "2024-03-31").facts(),
            BOTH);

    @Test
    void nothing_when_it_is_complete_and_gives_what_is_expected() {
        var report = new TestReport(List.of(), List.of(new Result(CASE, BOTH)));

        assertThat(report.passed()).isTrue();
        assertThat(report.reasons()).isEmpty();
    }

    @Test
    void that_it_has_no_test_cases() {
        var report = new TestReport(List.of(), List.of());

        assertThat(report.passed()).isFalse();
        assertThat(report.reasons()).containsExactly(new Said("it has no test cases", "er zijn geen testgevallen"));
    }

    @Test
    void every_gap_and_every_case_that_gives_something_else() {
        var other = new Expected(15_000, 0, List.of(Exclusion.X6));
        var report = new TestReport(List.of(Flaw.GAP.with("fee = STIPEND")), List.of(new Result(CASE, other)));

        assertThat(report.results().getFirst().passed()).isFalse();
        assertThat(report.reasons()).hasSize(2);
        assertThat(report.reasons().getFirst())
                .isEqualTo(new Said(
                        "table baseAmounts: no row for fee = STIPEND",
                        "tabel baseAmounts: geen rij voor fee = STIPEND"));
        assertThat(report.reasons().getLast().en())
                .startsWith("test case A whole month: expected ")
                .contains("found");
        assertThat(new PolicyNotReady("ssfh-2025", report).reasons()).isEqualTo(report.reasons());
    }

    @Test
    void the_order_in_which_exclusions_are_written_does_not_matter() {
        assertThat(new Expected(0, 0, List.of(Exclusion.X6, Exclusion.X1, Exclusion.X6)))
                .isEqualTo(new Expected(0, 0, List.of(Exclusion.X1, Exclusion.X6)));
    }
}
