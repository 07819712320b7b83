package nl.ssfh.eligibility.decision.domain;

import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ssfh.eligibility.News;
import nl.ssfh.eligibility.PlacementFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim as it was told, and what no rule is made for. */
class ClaimTest {

    @Test
    void it_is_what_was_told() {
        var told = News.of(placement("2024-03-01", "2024-06-30")).submitted();

        var claim = Claim.of(told);

        assertThat(claim.id()).isEqualTo(told.claim());
        assertThat(claim.student()).isEqualTo(told.student());
        assertThat(claim.submittedOn()).isEqualTo(told.submittedOn());
        assertThat(claim.sequence()).isEqualTo(1);
    }

    @Test
    void another_decision_and_other_facts_leave_the_rest_as_it_was() {
        var claim = claim(placement("2024-03-01", "2024-06-30"));
        var shorter = placement("2024-03-01", "2024-05-31").facts();

        var again = claim.withFacts(shorter).decidedAgain();

        assertThat(again.facts()).isEqualTo(shorter);
        assertThat(again.sequence()).isEqualTo(2);
        assertThat(again.submittedOn()).isEqualTo(claim.submittedOn());
    }

    @Test
    void ten_years_are_the_longest_placement() {
        assertThatCode(() -> claim(placement("2014-01-15", "2024-01-14"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> claim(placement("2014-01-15", "2024-01-15")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A placement of more than 120 months cannot be decided on");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void study_years_are_1_to_4(int year) {
        assertThatThrownBy(() -> claim(placement("2024-03-01", "2024-03-31").year(year)))
                .hasMessage("Study year %d cannot be decided on", year);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void the_first_and_the_fourth_are_among_them(int year) {
        assertThatCode(() -> claim(placement("2024-03-01", "2024-03-31").year(year)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_week_has_hours() {
        assertThatThrownBy(() -> claim(placement("2024-03-01", "2024-03-31").hours("0")))
                .hasMessage("0 hours a week cannot be decided on");
        assertThatCode(() -> claim(placement("2024-03-01", "2024-03-31").year(null)))
                .doesNotThrowAnyException();
    }

    static Claim claim(PlacementFixture placement) {
        return Claim.of(News.of(placement).submitted());
    }
}
