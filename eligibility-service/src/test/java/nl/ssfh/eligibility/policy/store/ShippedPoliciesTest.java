package nl.ssfh.eligibility.policy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.PlacementFixture;
import nl.ssfh.eligibility.policy.domain.Basis;
import nl.ssfh.eligibility.policy.domain.MonthFacts;
import nl.ssfh.eligibility.policy.domain.Policies;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedPoliciesTest {

    static final Policies POLICIES = ShippedPolicies.read();

    @ParameterizedTest
    @CsvSource({
        "2016-08,",
        "2016-09, baseline-2020",
        "2023-12, baseline-2020",
        "2024-01, ssfh-2024",
        "2099-12, ssfh-2024"
    })
    void the_month_chooses_the_policy(YearMonth month, String version) {
        assertThat(POLICIES.covering(month).map(Policy::version).orElse(null)).isEqualTo(version);
    }

    @Test
    void every_combination_of_facts_hits_exactly_one_base_amount() {
        for (var policy : POLICIES.all()) {
            for (var fee : Fee.values()) {
                for (var placement : everyPlacement()) {
                    var facts = placement.facts();
                    var month = new MonthFacts(
                            fee, YearMonth.of(2024, 1), facts.terms().getFirst(), facts, false, false, false);

                    assertThat(policy.baseAmounts().hits(month))
                            .as("%s: %s", policy.version(), month)
                            .hasSize(1);
                }
            }
        }
    }

    @Test
    void nothing_is_added_yet() {
        assertThat(POLICIES.all())
                .allSatisfy(policy -> assertThat(policy.supplements().rows()).isEmpty());
    }

    @Test
    void what_we_assumed_is_marked() {
        var policy = POLICIES.named("ssfh-2024").orElseThrow();

        var assumed = policy.baseAmounts().rows().stream()
                .filter(row -> row.basis() == Basis.ASSUMED)
                .map(Row::id);

        assertThat(assumed)
                .containsExactlyInAnyOrder(
                        "supervision-bol-other-year-15-hours",
                        "supervision-bol-other-year-less",
                        "stipend-bbl-re-entrant",
                        "supervision-bbl-re-entrant",
                        "stipend-other-15-hours",
                        "stipend-other-less",
                        "supervision-other-15-hours",
                        "supervision-other-less");
        assertThat(policy.parameters().proration().basis()).isEqualTo(Basis.ASSUMED);
    }

    private static List<PlacementFixture> everyPlacement() {
        var all = new ArrayList<PlacementFixture>();
        for (var track : Track.values()) {
            for (var entrant : Entrant.values()) {
                for (var year : new Integer[] {null, 1, 2, 3, 4}) {
                    for (var hours : List.of("0.5", "14.999", "15", "15.0", "15.001", "40")) {
                        all.add(PlacementFixture.placement("2024-01-01", "2024-01-31")
                                .track(track, entrant)
                                .course(Course.DOCTORS_ASSISTANT, null)
                                .year(year)
                                .hours(hours));
                    }
                }
            }
        }
        return all;
    }
}
