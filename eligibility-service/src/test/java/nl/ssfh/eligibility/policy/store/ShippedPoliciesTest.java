package nl.ssfh.eligibility.policy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
        for (var policy : Stream.concat(POLICIES.all().stream(), ShippedPolicies.drafts().stream())
                .toList()) {
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

    @ParameterizedTest
    @CsvSource({
        "BOL, REGULAR, DOCTORS_ASSISTANT, 1, 15, 15000, 20000",
        "BOL, RE_ENTRANT, DOCTORS_ASSISTANT, 1, 15, 25000, 20000",
        "BOL, SIDE_ENTRANT, DOCTORS_ASSISTANT, 1, 14.9, 15000, 14000",
        "BBL, REGULAR, DOCTORS_ASSISTANT, 2, 24, 15000, 14000",
        "BBL, SIDE_ENTRANT, POH_GGZ, 2, 24, 25000, 16500",
        "THIRD_PATH, REGULAR, POH_S_1, 2, 14, 10000, 10500",
        "HBO, REGULAR, POH_S_2, 2, 14, 10000, 9250"
    })
    void the_proposal_adds_supplements(
            Track track, Entrant entrant, Course course, int year, String hours, long stipend, long supervision) {
        var placement = PlacementFixture.placement("2027-01-01", "2027-01-31")
                .track(track, entrant)
                .course(course, null)
                .year(year)
                .hours(hours);

        assertThat(cents(draft("segmented-proposal"), Fee.STIPEND, placement)).isEqualTo(stipend);
        assertThat(cents(draft("segmented-proposal"), Fee.SUPERVISION, placement))
                .isEqualTo(supervision);
    }

    @ParameterizedTest
    @CsvSource({"1, 15, 17250", "2, 15, 8625", "3, 16, 8625", "1, 14.9, 12000", "4, 8, 6000"})
    void the_budget_neutral_proposal_moves_supervision_to_the_first_year(int year, String hours, long supervision) {
        var placement = PlacementFixture.placement("2027-01-01", "2027-01-31")
                .year(year)
                .hours(hours);

        assertThat(cents(draft("segmented-budget-neutral"), Fee.SUPERVISION, placement))
                .isEqualTo(supervision);
    }

    @Test
    void every_new_figure_of_a_proposal_is_marked_as_assumed() {
        var proposal = draft("segmented-proposal").supplements().rows();
        var neutral = draft("segmented-budget-neutral").baseAmounts().rows();

        assertThat(proposal).hasSize(6).allMatch(row -> row.basis() == Basis.ASSUMED);
        assertThat(neutral.stream().filter(row -> row.id().startsWith("supervision")))
                .hasSize(4)
                .allMatch(row -> row.basis() == Basis.ASSUMED);
    }

    private static Policy draft(String version) {
        return ShippedPolicies.drafts().stream()
                .filter(policy -> policy.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    private static long cents(Policy policy, Fee fee, PlacementFixture placement) {
        var facts = placement.facts();
        var month = new MonthFacts(fee, YearMonth.of(2027, 1), facts.terms().getFirst(), facts, false, false, false);
        return Stream.concat(policy.baseAmounts().hits(month).stream(), policy.supplements().hits(month).stream())
                .mapToLong(row -> row.outcome().cents())
                .sum();
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
