package nl.ssfh.demo.expectation;

import static nl.ssfh.demo.expectation.Some.filed;
import static nl.ssfh.demo.expectation.Some.placement;
import static nl.ssfh.demo.expectation.Some.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Track;
import nl.ssfh.demo.bank.Behaviour;
import nl.ssfh.demo.population.Placement;
import nl.ssfh.demo.population.Population;
import org.junit.jupiter.api.Test;

/** The worked cases of the rules, on the calculation that the demo is held against. */
class WorkedCasesTest {

    static final Behaviour GOOD_BANK = new Behaviour(Map.of(), 1);

    @Test
    void year_1_of_16_hours_is_1325_in_2020_and_1750_in_2024() {
        assertThat(granted(placement(2, "2020-02-01", "2020-06-30"))).isEqualTo(1_325_00);
        assertThat(granted(placement(2, "2024-02-01", "2024-06-30"))).isEqualTo(1_750_00);
    }

    @Test
    void year_3_of_14_and_a_half_hours_is_850() {
        var year3 = placement(2, "2024-02-01", "2024-06-30").with(training(Track.BOL, Entrant.REGULAR, 3, "14.5"));

        assertThat(granted(year3)).isEqualTo(850_00);
    }

    @Test
    void fifteen_hours_are_not_below_fifteen() {
        var fifteen = placement(2, "2024-02-01", "2024-02-29").with(training(Track.BOL, Entrant.REGULAR, 3, "15.0"));

        assertThat(granted(fifteen)).isEqualTo(250_00);
    }

    @Test
    void a_placement_over_the_new_year_falls_under_both_rules() {
        assertThat(granted(placement(2, "2023-10-01", "2024-03-31"))).isEqualTo(1_845_00);
    }

    @Test
    void two_students_at_one_practice_are_both_paid() {
        var one = placement(2, "2024-09-01", "2024-09-30");
        var other = placement(3, "2024-09-01", "2024-09-30");

        var expected =
                FundYear.of(new Population(List.of(one, other)), GOOD_BANK).expected();

        var stipend = expected.sums().getOrDefault(new Sums.Key(YearMonth.of(2024, 9), Fee.STIPEND), Sums.NONE);
        assertThat(stipend.paid()).isEqualTo(300_00);
        assertThat(expected.payouts())
                .singleElement()
                .extracting(Payout::transfers)
                .isEqualTo(4);
    }

    @Test
    void an_entrant_who_files_one_day_after_four_months_from_the_start_is_late() {
        var entrant = placement(2, "2024-09-01", "2025-01-31").with(training(Track.BBL, Entrant.SIDE_ENTRANT, 1, "16"));

        assertThat(outcome(entrant.with(filed("2025-01-01"))).asAWhole()).isEqualTo(ClaimOutcome.GRANTED);
        assertThat(outcome(entrant.with(filed("2025-01-02"))).exclusions()).containsExactly(Exclusion.X5);
    }

    @Test
    void a_school_based_student_may_file_until_four_months_after_the_end() {
        var student = placement(2, "2024-09-01", "2025-01-31");

        assertThat(outcome(student.with(filed("2025-05-31"))).asAWhole()).isEqualTo(ClaimOutcome.GRANTED);
        assertThat(outcome(student.with(filed("2025-06-01"))).exclusions()).containsExactly(Exclusion.X5);
    }

    @Test
    void a_broken_month_is_paid_by_its_days_and_rounded_once() {
        var verdicts = outcome(placement(2, "2024-02-10", "2024-02-29")).verdicts();

        assertThat(verdicts).extracting(Verdict::cents).containsExactly(103_45L, 137_93L);
    }

    @Test
    void employment_excludes_but_not_work_based_learning_from_2023() {
        var employed = placement(2, "2022-12-01", "2023-01-31");
        var bol = employed.with(employed.filing().inEmployment());
        var bbl = bol.with(training(Track.BBL, Entrant.REGULAR, 1, "16"));

        assertThat(outcome(bol).asAWhole()).isEqualTo(ClaimOutcome.REFUSED);
        assertThat(outcome(bbl).asAWhole()).isEqualTo(ClaimOutcome.PARTLY_GRANTED);
        assertThat(granted(bbl)).isEqualTo(265_00);
    }

    @Test
    void a_student_who_claims_and_a_month_without_rules_are_not_granted() {
        var student = placement(2, "2024-09-01", "2024-09-30");

        assertThat(outcome(student.with(student.filing().by(Claimant.STUDENT))).exclusions())
                .containsExactly(Exclusion.X7);
        assertThat(outcome(placement(2, "2016-08-01", "2016-09-30")).asAWhole()).isEqualTo(ClaimOutcome.UNDECIDED);
    }

    private static long granted(Placement placement) {
        return outcome(placement).cents();
    }

    private static Outcome outcome(Placement placement) {
        return FundYear.of(new Population(List.of(placement)), GOOD_BANK)
                .expected()
                .outcomes()
                .getFirst();
    }
}
