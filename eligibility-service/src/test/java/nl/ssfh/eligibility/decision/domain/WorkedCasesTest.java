package nl.ssfh.eligibility.decision.domain;

import static nl.ssfh.contracts.Exclusion.X5;
import static nl.ssfh.contracts.Fee.STIPEND;
import static nl.ssfh.contracts.Fee.SUPERVISION;
import static nl.ssfh.contracts.Money.euros;
import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.contracts.PayoutMode;
import nl.ssfh.contracts.Track;
import org.junit.jupiter.api.Test;

/** The cases that the fund worked out by hand. */
class WorkedCasesTest {

    @Test
    void five_whole_months_of_2020_for_a_first_year_bol_student() {
        var judged = Judging.of(placement("2020-02-01", "2020-06-30"));

        assertThat(judged.total()).isEqualTo(euros("1325.00"));
        assertThat(judged.amounts(STIPEND)).hasSize(5).containsOnly("150.00");
        assertThat(judged.amounts(SUPERVISION)).hasSize(5).containsOnly("115.00");
        assertThat(judged.months()).extracting(MonthFinding::payoutMode).containsOnly(PayoutMode.AFTER_END);
    }

    @Test
    void the_same_months_of_2024() {
        var judged = Judging.of(placement("2024-02-01", "2024-06-30"));

        assertThat(judged.total()).isEqualTo(euros("1750.00"));
        assertThat(judged.amounts(SUPERVISION)).containsOnly("200.00");
        assertThat(judged.months()).extracting(MonthFinding::payoutMode).containsOnly(PayoutMode.MONTHLY);
    }

    @Test
    void a_third_year_student_for_fewer_than_15_hours() {
        var judged = Judging.of(placement("2024-02-01", "2024-06-30").year(3).hours("14.5"));

        assertThat(judged.total()).isEqualTo(euros("850.00"));
        assertThat(judged.amounts(STIPEND)).containsOnly("100.00");
        assertThat(judged.amounts(SUPERVISION)).containsOnly("70.00");
    }

    @Test
    void a_placement_over_the_turn_of_the_rules_has_each_month_by_its_own_rules() {
        var judged = Judging.of(placement("2023-10-01", "2024-03-31"));

        assertThat(judged.total()).isEqualTo(euros("1845.00"));
        assertThat(judged.amounts(SUPERVISION))
                .containsExactly("115.00", "115.00", "115.00", "200.00", "200.00", "200.00");
        assertThat(judged.month(STIPEND, "2023-12").policy()).isEqualTo("baseline-2020");
        assertThat(judged.month(STIPEND, "2024-01").policy()).isEqualTo("ssfh-2024");
    }

    @Test
    void two_students_at_one_practice_are_both_paid() {
        var one = Judging.of(placement("2024-02-01", "2024-02-29"));
        var other = Judging.of(placement("2024-02-01", "2024-02-29"));

        assertThat(one.amounts(STIPEND)).containsExactly("150.00");
        assertThat(other.amounts(STIPEND)).containsExactly("150.00");
    }

    @Test
    void a_work_based_entrant_is_late_four_months_after_the_start() {
        var placement = placement("2024-09-01", "2025-06-30").track(Track.BBL, Entrant.SIDE_ENTRANT);

        assertThat(Judging.of(placement, "2025-01-02").exclusions()).containsExactly(X5);
        assertThat(Judging.of(placement, "2025-01-02").outcome()).isEqualTo(ClaimOutcome.REFUSED);
        assertThat(Judging.of(placement, "2025-01-01").outcome()).isEqualTo(ClaimOutcome.GRANTED);
    }

    @Test
    void a_school_based_student_is_in_time_until_four_months_after_the_end() {
        var placement = placement("2024-09-01", "2025-01-31");

        assertThat(Judging.of(placement, "2025-05-31").outcome()).isEqualTo(ClaimOutcome.GRANTED);
        assertThat(Judging.of(placement, "2025-06-01").exclusions()).containsExactly(X5);
    }

    @Test
    void a_broken_month_is_paid_by_its_days() {
        var judged = Judging.of(placement("2024-02-10", "2024-02-29"));

        assertThat(judged.month(STIPEND, "2024-02").amount()).isEqualTo(euros("103.45"));
        assertThat(judged.month(SUPERVISION, "2024-02").amount()).isEqualTo(euros("137.93"));
    }

    @Test
    void a_month_before_the_first_policy_is_a_question_and_not_a_refusal() {
        var judged = Judging.of(placement("2016-08-15", "2016-09-30"));

        var august = judged.month(STIPEND, "2016-08");
        assertThat(august.outcome()).isEqualTo(MonthOutcome.UNDECIDED);
        assertThat(august.question()).isEqualTo(Question.NO_POLICY);
        assertThat(judged.month(STIPEND, "2016-09").outcome()).isEqualTo(MonthOutcome.GRANTED);
        assertThat(judged.outcome()).isEqualTo(ClaimOutcome.UNDECIDED);
    }
}
