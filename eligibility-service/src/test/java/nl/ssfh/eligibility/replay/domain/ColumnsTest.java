package nl.ssfh.eligibility.replay.domain;

import static nl.ssfh.eligibility.replay.domain.ReplayTest.replay;
import static nl.ssfh.eligibility.replay.domain.ReplayTest.total;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.eligibility.decision.domain.Judge;
import nl.ssfh.eligibility.decision.domain.MonthFinding;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.Proration;
import nl.ssfh.eligibility.policy.domain.Validity;
import nl.ssfh.eligibility.policy.store.ShippedPolicies;
import nl.ssfh.eligibility.policy.store.TestPolicies;
import nl.ssfh.eligibility.replay.domain.ReplayResult.Line;
import nl.ssfh.eligibility.replay.domain.Rules.Always;
import nl.ssfh.eligibility.replay.domain.Rules.InForce;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is reckoned over columns, against what one decision after the other gives. */
class ColumnsTest {

    static Stream<Policy> policies() {
        return Stream.of(
                        ShippedPolicies.read().all(),
                        ShippedPolicies.drafts(),
                        List.of(TestPolicies.policy("supplemented")))
                .flatMap(List::stream);
    }

    static Stream<Policy> prorations() {
        return Stream.of(Proration.values()).map(proration -> TestPolicies.prorated("supplemented", proration));
    }

    /** From 15 to 20 hours a week no row hits, or two. */
    static Stream<Policy> incomplete() {
        return Stream.of(
                TestPolicies.changed("ssfh-2024", "&gt;= 15", "&gt;= 20"),
                TestPolicies.changed("ssfh-2024", "&lt; 15", "&lt; 20"));
    }

    @ParameterizedTest
    @MethodSource({"policies", "prorations", "incomplete"})
    void columns_give_what_decisions_give(Policy policy) {
        var receipts = new RandomReceipts(20_261_121).some(500);
        var everywhere = new Policies(List.of(policy.during(new Validity(YearMonth.of(2000, 1), null))));

        var result = replay(new Always(policy), new InForce(everywhere), null, receipts);

        var months = receipts.stream()
                .flatMap(receipt -> new Judge(everywhere).judge(receipt).stream())
                .toList();
        for (var fee : Fee.values()) {
            assertThat(total(result, fee).cents()).as("%s", fee).isEqualTo(cents(months, fee));
            assertThat(total(result, fee).againstCents()).isEqualTo(cents(months, fee));
            assertThat(total(result, fee).undecided()).isEqualTo(undecided(months, fee));
        }
        assertThat(result.lines().stream().mapToLong(Line::months).sum()).isEqualTo(months.size());
    }

    static long cents(List<MonthFinding> months, Fee fee) {
        return months.stream()
                .filter(month -> month.fee() == fee)
                .mapToLong(month -> month.amount().cents())
                .sum();
    }

    static long undecided(List<MonthFinding> months, Fee fee) {
        return months.stream()
                .filter(month -> month.fee() == fee && month.outcome() == MonthOutcome.UNDECIDED)
                .count();
    }
}
