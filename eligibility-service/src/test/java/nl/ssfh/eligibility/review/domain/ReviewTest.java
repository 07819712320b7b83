package nl.ssfh.eligibility.review.domain;

import static nl.ssfh.eligibility.PlacementFixture.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.eligibility.decision.domain.Decision;
import nl.ssfh.eligibility.decision.domain.Party;
import org.junit.jupiter.api.Test;

/** What a person at the fund decides, and who may. */
class ReviewTest {

    static final LocalDate DECIDED = LocalDate.of(2024, 9, 2);
    static final LocalDate SIX_WEEKS_LATER = LocalDate.of(2024, 10, 14);

    @Test
    void a_question_is_to_be_answered_within_the_weeks_that_are_set() {
        var review = Review.ofQuestion(new UUID(0, 1), decision(), DECIDED, 6, "rules");

        assertThat(review.kind()).isEqualTo(ReviewKind.UNDECIDED);
        assertThat(review.state()).isEqualTo(ReviewState.OPEN);
        assertThat(review.deadline()).isEqualTo(SIX_WEEKS_LATER);
        assertThat(review.grounds()).isNull();
        assertThat(review.decision()).isEqualTo(decision().id());
    }

    @Test
    void the_last_day_of_six_weeks_is_in_time_to_object_and_the_next_is_late() {
        assertThat(objection(SIX_WEEKS_LATER).deadline()).isEqualTo(SIX_WEEKS_LATER.plusWeeks(6));
        assertThatThrownBy(() -> objection(SIX_WEEKS_LATER.plusDays(1))).isInstanceOf(ObjectionTooLate.class);
    }

    @Test
    void it_is_decided_by_somebody_who_did_not_decide_before() {
        var decided = objection(DECIDED).decided("olga", Set.of("otto"), "De uren kloppen.");

        assertThat(decided.state()).isEqualTo(ReviewState.DECIDED);
        assertThat(decided.decidedBy()).isEqualTo("olga");
        assertThat(decided.reason()).isEqualTo("De uren kloppen.");
        assertThatThrownBy(() -> objection(DECIDED).decided("otto", Set.of("otto"), "Nee"))
                .isInstanceOf(ReviewNeedsOtherEyes.class);
    }

    @Test
    void whoever_opened_it_does_not_decide_it() {
        assertThatThrownBy(() -> objection(DECIDED).decided("anna", Set.of(), "Ja"))
                .isInstanceOf(ReviewNeedsOtherEyes.class);
    }

    @Test
    void an_officer_takes_it_and_gives_it_back() {
        var taken = objection(DECIDED).assignedTo("olga");

        assertThat(taken.assignee()).isEqualTo("olga");
        assertThat(taken.state()).isEqualTo(ReviewState.OPEN);
        assertThat(taken.assignedTo(null).assignee()).isNull();
    }

    @Test
    void what_is_over_stays_as_it_is() {
        var decided = objection(DECIDED).decided("olga", Set.of(), "Ja");

        assertThatThrownBy(() -> decided.assignedTo("otto"))
                .isInstanceOfSatisfying(
                        ReviewIsOver.class, e -> assertThat(e.state()).isEqualTo(ReviewState.DECIDED));
        assertThatThrownBy(() -> decided.decided("otto", Set.of(), "Nee")).isInstanceOf(ReviewIsOver.class);
    }

    static Review objection(LocalDate today) {
        return Review.ofObjection(
                new UUID(0, 1), decision(), today, 6, new Objection(Party.PRACTICE, "anna", "Het waren 16 uren."));
    }

    static Decision decision() {
        var id = new UUID(0, 2);
        return new Decision(
                id,
                1,
                id,
                "SSFH-2024-000123",
                id,
                id,
                DECIDED,
                ClaimOutcome.REFUSED,
                span("2024-03-01", "2024-03-31"),
                Map.of(),
                "hash",
                List.of());
    }
}
