package nl.ssfh.eligibility.decision.domain;

import static nl.ssfh.contracts.Fee.STIPEND;
import static nl.ssfh.contracts.Fee.SUPERVISION;
import static nl.ssfh.contracts.Money.euros;
import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.policy.domain.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The amounts of the shipped policies. */
class AmountsTest {

    @ParameterizedTest
    @CsvSource({"16, 150.00, 115.00", "15.0, 150.00, 115.00", "15, 150.00, 115.00", "14.999, 100.00, 80.00"})
    void until_2023_only_the_hours_count(String hours, String stipend, String supervision) {
        for (var track : Track.values()) {
            var judged = Judging.of(placement("2023-03-01", "2023-03-31")
                    .track(track, Entrant.SIDE_ENTRANT)
                    .hours(hours));

            assertThat(judged.amounts(STIPEND)).containsExactly(stipend);
            assertThat(judged.amounts(SUPERVISION)).containsExactly(supervision);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BOL, REGULAR, 1, 15.0, 150.00, 200.00",
        "BOL, REGULAR, 1, 14.999, 100.00, 140.00",
        "BOL, RE_ENTRANT, 2, 20, 150.00, 100.00",
        "BOL, SIDE_ENTRANT, 3, 8, 100.00, 70.00",
        "BOL, REGULAR, 4, 16, 150.00, 100.00",
        "BOL, REGULAR, 4, 14, 100.00, 70.00",
        "BOL, REGULAR, , 16, 150.00, 100.00",
        "BOL, REGULAR, , 14, 100.00, 70.00",
        "BBL, SIDE_ENTRANT, 1, 24, 150.00, 115.00",
        "BBL, SIDE_ENTRANT, 1, 8, 150.00, 115.00",
        "BBL, RE_ENTRANT, 3, 8, 150.00, 115.00",
        "BBL, REGULAR, 1, 24, 150.00, 115.00",
        "BBL, REGULAR, 1, 8, 100.00, 80.00",
        "THIRD_PATH, REGULAR, 1, 24, 150.00, 115.00",
        "THIRD_PATH, SIDE_ENTRANT, 1, 8, 100.00, 80.00",
        "HBO, REGULAR, 2, 16, 150.00, 115.00",
        "HBO, RE_ENTRANT, 2, 14.5, 100.00, 80.00"
    })
    void from_2024_track_entrant_and_year_count_too(
            Track track, Entrant entrant, Integer year, String hours, String stipend, String supervision) {
        var judged = Judging.of(placement("2024-03-01", "2024-03-31")
                .track(track, entrant)
                .year(year)
                .hours(hours));

        assertThat(judged.amounts(STIPEND)).containsExactly(stipend);
        assertThat(judged.amounts(SUPERVISION)).containsExactly(supervision);
    }

    @Test
    void a_month_with_two_rates_is_rounded_once() {
        var judged = Judging.of(
                placement("2024-03-01", "2024-03-31").from("2024-03-12").hours("14"));

        var stipend = judged.month(STIPEND, "2024-03");
        // 150 x 11/31 + 100 x 20/31 = 53.2258 + 64.5161 = 117.7419
        assertThat(stipend.amount()).isEqualTo(euros("117.74"));
        assertThat(stipend.parts()).extracting(PartFinding::days).containsExactly(11, 20);
        // 200 x 11/31 + 140 x 20/31 = 70.9677 + 90.3226 = 161.2903
        assertThat(judged.month(SUPERVISION, "2024-03").amount()).isEqualTo(euros("161.29"));
    }

    @Test
    void a_study_year_changes_supervision_from_its_day() {
        var judged = Judging.of(
                placement("2024-08-01", "2024-09-30").from("2024-09-01").year(2));

        assertThat(judged.amounts(SUPERVISION)).containsExactly("200.00", "100.00");
        assertThat(judged.amounts(STIPEND)).containsExactly("150.00", "150.00");
    }

    @Test
    void interrupted_days_are_left_out_once_even_when_told_twice() {
        var judged = Judging.of(placement("2024-04-01", "2024-04-30")
                .interrupted("2024-04-06", "2024-04-15")
                .interrupted("2024-04-10", "2024-04-20"));

        assertThat(judged.month(STIPEND, "2024-04").amount()).isEqualTo(euros("75.00")); // 15 of 30 days
    }

    @Test
    void a_month_without_a_day_is_granted_and_worth_nothing() {
        var judged = Judging.of(placement("2024-03-01", "2024-05-31").interrupted("2024-03-20", "2024-05-10"));

        var april = judged.month(STIPEND, "2024-04");
        assertThat(april.outcome()).isEqualTo(MonthOutcome.GRANTED);
        assertThat(april.amount()).isEqualTo(Money.ZERO);
        assertThat(april.isPaid()).isFalse();
        assertThat(judged.outcome()).isEqualTo(ClaimOutcome.GRANTED);
    }

    @Test
    void a_month_without_a_day_is_refused_for_the_reasons_of_the_others() {
        var judged = Judging.of(placement("2024-03-01", "2024-05-31")
                .interrupted("2024-04-01", "2024-04-30")
                .contribution(Contribution.NOT_PAYING));

        assertThat(judged.outcome()).isEqualTo(ClaimOutcome.REFUSED);
    }

    @Test
    void the_row_that_gave_the_amount_is_kept_with_its_source() {
        var judged = Judging.of(placement("2024-03-01", "2024-03-31").year(4));

        var row = judged.month(SUPERVISION, "2024-03").parts().getFirst().rows().getFirst();
        assertThat(row.table()).isEqualTo("baseAmounts");
        assertThat(row.row()).isEqualTo(7);
        assertThat(row.id()).isEqualTo("supervision-bol-other-year-15-hours");
        assertThat(row.basis()).isEqualTo(Basis.ASSUMED);
        assertThat(row.amount()).isEqualTo(euros("100.00"));
    }
}
