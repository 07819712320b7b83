package nl.ssfh.eligibility.decision.domain;

import static nl.ssfh.contracts.Exclusion.X1;
import static nl.ssfh.contracts.Exclusion.X2;
import static nl.ssfh.contracts.Exclusion.X3;
import static nl.ssfh.contracts.Exclusion.X4;
import static nl.ssfh.contracts.Exclusion.X5;
import static nl.ssfh.contracts.Exclusion.X6;
import static nl.ssfh.contracts.Exclusion.X7;
import static nl.ssfh.contracts.Exclusion.X8;
import static nl.ssfh.contracts.Fee.STIPEND;
import static nl.ssfh.contracts.Fee.SUPERVISION;
import static nl.ssfh.eligibility.PlacementFixture.placement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Money;
import nl.ssfh.contracts.MonthOutcome;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.PlacementFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExclusionsTest {

    final PlacementFixture march = placement("2024-03-01", "2024-03-31");

    @ParameterizedTest
    @EnumSource(
            value = Contribution.class,
            names = {"IN_ARREARS", "NOT_PAYING"})
    void a_practice_that_does_not_pay_its_contribution_gets_nothing(Contribution contribution) {
        assertThat(Judging.of(march.contribution(contribution)).exclusions()).containsExactly(X1);
    }

    @Test
    void another_course_needs_a_crebo_code() {
        assertThat(Judging.of(march.course(Course.OTHER, null)).exclusions()).containsExactly(X2);
        assertThat(Judging.of(march.course(Course.OTHER, "25695")).exclusions()).isEmpty();
        assertThat(Judging.of(march.course(Course.POH_GGZ, null)).exclusions()).isEmpty();
    }

    @Test
    void the_agreement_has_the_format_and_names_both() {
        assertThat(Judging.of(march.agreement(false, true, true)).exclusions()).containsExactly(X3);
        assertThat(Judging.of(march.agreement(true, false, true)).exclusions()).containsExactly(X4);
        assertThat(Judging.of(march.agreement(true, true, false)).exclusions()).containsExactly(X4);
    }

    @Test
    void a_reason_that_two_rows_give_is_given_once_and_both_rows_are_kept() {
        var judged = Judging.of(march.agreement(true, false, false));

        assertThat(judged.exclusions()).containsExactly(X4);
        assertThat(judged.month(STIPEND, "2024-03").parts().getFirst().rows())
                .extracting(Hit::id)
                .containsExactly("x4-practice", "x4-student");
    }

    @ParameterizedTest
    @CsvSource({
        "BOL, REGULAR, end", "BOL, SIDE_ENTRANT, end", "HBO, REGULAR, end", "HBO, RE_ENTRANT, end",
        "THIRD_PATH, REGULAR, end", "BBL, REGULAR, start", "BBL, RE_ENTRANT, start", "BBL, SIDE_ENTRANT, start",
        "THIRD_PATH, RE_ENTRANT, start", "THIRD_PATH, SIDE_ENTRANT, start"
    })
    void the_deadline_counts_from_the_end_or_from_the_start(Track track, Entrant entrant, String countedFrom) {
        var placement = placement("2024-02-01", "2024-06-30").track(track, entrant);
        var lastDay = countedFrom.equals("end") ? "2024-10-30" : "2024-06-01";
        var nextDay = countedFrom.equals("end") ? "2024-10-31" : "2024-06-02";

        assertThat(Judging.of(placement, lastDay).exclusions()).isEmpty();
        assertThat(Judging.of(placement, nextDay).exclusions()).containsExactly(X5);
    }

    @Test
    void a_deadline_in_a_shorter_month_falls_on_its_last_day() {
        var placement = placement("2024-09-01", "2024-10-31");

        assertThat(Judging.of(placement, "2025-02-28").exclusions()).isEmpty();
        assertThat(Judging.of(placement, "2025-03-01").exclusions()).containsExactly(X5);
    }

    @ParameterizedTest
    @CsvSource({"BOL, true", "HBO, true", "THIRD_PATH, true", "BBL, false"})
    void an_employed_student_is_excluded_unless_his_track_is_work_based(Track track, boolean excluded) {
        var judged = Judging.of(march.track(track, Entrant.REGULAR).employed());

        assertThat(judged.exclusions()).isEqualTo(excluded ? List.of(X6) : List.of());
    }

    @Test
    void before_2023_the_work_based_were_excluded_too() {
        var judged = Judging.of(placement("2022-12-01", "2023-01-31")
                .track(Track.BBL, Entrant.REGULAR)
                .employed());

        assertThat(judged.month(STIPEND, "2022-12").exclusions()).containsExactly(X6);
        assertThat(judged.month(STIPEND, "2023-01").exclusions()).isEmpty();
        assertThat(judged.outcome()).isEqualTo(ClaimOutcome.PARTLY_GRANTED);
    }

    @Test
    void the_student_cannot_claim() {
        assertThat(Judging.of(march.claimedBy(Claimant.STUDENT)).exclusions()).containsExactly(X7);
    }

    @Test
    void what_was_granted_for_another_placement_is_not_granted_twice() {
        var stipend = new FeeMonth(STIPEND, YearMonth.of(2024, 3));

        var judged = Judging.of(placement("2024-03-01", "2024-04-30"), "2024-03-01", stipend);

        assertThat(judged.month(STIPEND, "2024-03").exclusions()).containsExactly(X8);
        assertThat(judged.month(SUPERVISION, "2024-03").outcome()).isEqualTo(MonthOutcome.GRANTED);
        assertThat(judged.month(STIPEND, "2024-04").outcome()).isEqualTo(MonthOutcome.GRANTED);
        assertThat(judged.outcome()).isEqualTo(ClaimOutcome.PARTLY_GRANTED);
    }

    @Test
    void every_reason_is_given_and_nothing_is_paid() {
        var everythingWrong = march.contribution(Contribution.IN_ARREARS)
                .course(Course.OTHER, null)
                .agreement(false, false, true)
                .employed()
                .claimedBy(Claimant.STUDENT);

        var judged = Judging.of(everythingWrong, "2024-08-01", new FeeMonth(STIPEND, YearMonth.of(2024, 3)));

        assertThat(judged.month(STIPEND, "2024-03").exclusions()).containsExactly(X1, X2, X3, X4, X5, X6, X7, X8);
        assertThat(judged.month(SUPERVISION, "2024-03").exclusions()).containsExactly(X1, X2, X3, X4, X5, X6, X7);
        assertThat(judged.total()).isEqualTo(Money.ZERO);
        assertThat(judged.outcome()).isEqualTo(ClaimOutcome.REFUSED);
    }

    @Test
    void a_month_that_is_excluded_for_some_days_only_waits_for_a_person() {
        var judged = Judging.of(placement("2024-03-01", "2024-03-31")
                .employed()
                .from("2024-03-11")
                .track(Track.BBL, Entrant.REGULAR));

        var month = judged.month(STIPEND, "2024-03");
        assertThat(month.outcome()).isEqualTo(MonthOutcome.UNDECIDED);
        assertThat(month.question()).isEqualTo(Question.PARTLY_EXCLUDED);
        assertThat(month.exclusions()).containsExactly(X6);
    }
}
