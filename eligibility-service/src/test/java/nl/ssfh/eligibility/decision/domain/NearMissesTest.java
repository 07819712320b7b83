package nl.ssfh.eligibility.decision.domain;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.PlacementFixture;
import nl.ssfh.eligibility.decision.domain.NearMiss.Fact;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.eligibility.policy.store.ShippedPolicies;
import org.junit.jupiter.api.Test;

/** What nearly changed a decision. */
class NearMissesTest {

    static final Policies POLICIES = ShippedPolicies.read();

    @Test
    void one_hour_more_would_have_been_85_euros_a_month_more() {
        assertThat(of(placement("2020-02-01", "2020-02-29").hours("14")))
                .extracting(NearMiss::fact, NearMiss::to, NearMiss::below, NearMiss::isMore, NearMiss::difference)
                .containsExactly(tuple(Fact.HOURS_PER_WEEK, new BigDecimal("15"), false, true, Money.euros("85.00")));
    }

    @Test
    void fewer_hours_and_another_study_year_would_have_been_less() {
        assertThat(of(placement("2024-02-01", "2024-02-29")))
                .extracting(NearMiss::fact, NearMiss::to, NearMiss::below, NearMiss::isMore, NearMiss::difference)
                .containsExactly(
                        tuple(Fact.HOURS_PER_WEEK, new BigDecimal("15"), true, false, Money.euros("110.00")),
                        tuple(Fact.STUDY_YEAR, new BigDecimal("2"), false, false, Money.euros("100.00")));
    }

    @Test
    void nothing_is_near_where_hours_and_year_do_not_matter() {
        var entrant = placement("2024-02-01", "2024-02-29").track(Track.BBL, Entrant.SIDE_ENTRANT);

        assertThat(of(entrant)).isEmpty();
    }

    @Test
    void a_refusal_has_no_amount_to_be_near_to() {
        assertThat(of(placement("2024-02-01", "2024-02-29").claimedBy(Claimant.STUDENT)))
                .isEmpty();
    }

    @Test
    void a_study_year_that_is_not_known_is_nearest_to_the_first() {
        assertThat(of(placement("2024-02-01", "2024-02-29").year(null)))
                .extracting(NearMiss::fact, NearMiss::from, NearMiss::to, NearMiss::difference)
                .contains(tuple(Fact.STUDY_YEAR, null, new BigDecimal("1"), Money.euros("100.00")));
    }

    @Test
    void a_month_that_a_person_decided_is_passed_over() {
        var receipt = new Receipt(
                LocalDate.of(2024, 2, 1), placement("2024-02-01", "2024-03-31").facts(), List.of());
        var months = new Judge(POLICIES)
                .judge(receipt).stream()
                        .map(month -> month.month().equals(YearMonth.of(2024, 3))
                                ? month.overruled(OverrulingTest.granted(month, "10.00"))
                                : month)
                        .toList();

        assertThat(NearMisses.of(POLICIES, receipt, months))
                .isNotEmpty()
                .extracting(NearMiss::month)
                .containsOnly(YearMonth.of(2024, 2));
    }

    static List<NearMiss> of(PlacementFixture placement) {
        var receipt = new Receipt(LocalDate.of(2020, 2, 1), placement.facts(), List.of());
        return NearMisses.of(POLICIES, receipt, new Judge(POLICIES).judge(receipt));
    }
}
