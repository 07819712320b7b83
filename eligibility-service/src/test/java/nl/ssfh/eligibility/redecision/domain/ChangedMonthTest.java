package nl.ssfh.eligibility.redecision.domain;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.eligibility.PlacementFixture;
import nl.ssfh.eligibility.decision.domain.Decision;
import nl.ssfh.eligibility.decision.domain.Judge;
import nl.ssfh.eligibility.decision.domain.Receipt;
import nl.ssfh.eligibility.decision.domain.Redecided;
import nl.ssfh.eligibility.policy.store.ShippedPolicies;
import org.junit.jupiter.api.Test;

class ChangedMonthTest {

    static final Judge JUDGE = new Judge(ShippedPolicies.read());
    static final UUID CLAIM = UUID.randomUUID();
    static final UUID PLACEMENT = UUID.randomUUID();
    static final UUID PRACTICE = UUID.randomUUID();
    static final UUID STUDENT = UUID.randomUUID();

    @Test
    void only_months_with_another_amount_or_outcome_count() {
        var before = placement("2024-02-01", "2024-03-31")
                .hours("14")
                .from("2024-03-01")
                .hours("16");
        var after = placement("2024-02-01", "2024-03-31").hours("16");

        var changed = changed(before, after);

        assertThat(changed)
                .extracting(ChangedMonthTest::words)
                .containsExactly(
                        "STIPEND 2024-02: GRANTED 100.00, GRANTED 150.00",
                        "SUPERVISION 2024-02: GRANTED 140.00, GRANTED 200.00");
        assertThat(changed).allSatisfy(month -> {
            assertThat(month.claim()).isEqualTo(CLAIM);
            assertThat(month.reference()).isEqualTo("SSFH-2024-000123");
            assertThat(month.placement()).isEqualTo(PLACEMENT);
            assertThat(month.practice()).isEqualTo(PRACTICE);
            assertThat(month.student()).isEqualTo(STUDENT);
        });
    }

    @Test
    void a_month_that_only_one_decision_speaks_of_has_no_outcome_in_the_other() {
        var longer = placement("2024-02-01", "2024-03-31");
        var shorter = placement("2024-02-01", "2024-02-29");

        assertThat(changed(longer, shorter))
                .extracting(ChangedMonthTest::words)
                .containsExactly(
                        "STIPEND 2024-03: GRANTED 150.00, null 0.00", "SUPERVISION 2024-03: GRANTED 200.00, null 0.00");
        assertThat(changed(shorter, longer))
                .extracting(ChangedMonth::before, ChangedMonth::amountBefore)
                .containsOnly(tuple(null, Money.ZERO));
    }

    @Test
    void a_refusal_counts_though_it_may_leave_the_amount_as_it_was() {
        var refused = placement("2024-02-01", "2024-02-29").claimedBy(Claimant.STUDENT);
        var unknown = placement("2016-02-01", "2016-02-29");

        assertThat(changed(placement("2024-02-01", "2024-02-29"), refused))
                .extracting(ChangedMonth::after)
                .containsOnly(MonthOutcome.REFUSED);
        assertThat(changed(unknown, unknown)).isEmpty();
    }

    private static List<ChangedMonth> changed(PlacementFixture before, PlacementFixture after) {
        return ChangedMonth.of(new Redecided(STUDENT, decision(before), decision(after)));
    }

    private static Decision decision(PlacementFixture placement) {
        var facts = placement.facts();
        var months = JUDGE.judge(new Receipt(facts.period().firstDay(), facts, List.of()));
        return new Decision(
                UUID.randomUUID(),
                1,
                CLAIM,
                "SSFH-2024-000123",
                PLACEMENT,
                PRACTICE,
                LocalDate.of(2024, 9, 2),
                Judge.outcome(months),
                facts.period(),
                Map.of(),
                "hash",
                months);
    }

    private static String words(ChangedMonth month) {
        return "%s %s: %s %s, %s %s"
                .formatted(
                        month.feeMonth().fee(),
                        month.feeMonth().month(),
                        month.before(),
                        month.amountBefore().decimal(),
                        month.after(),
                        month.amountAfter().decimal());
    }
}
