package nl.ssfh.claims.placement.domain;

import static nl.ssfh.claims.placement.domain.Sample.FIRST_DAY;
import static nl.ssfh.claims.placement.domain.Sample.TERMS;
import static nl.ssfh.claims.placement.domain.Sample.day;
import static nl.ssfh.claims.placement.domain.Sample.earlyEnd;
import static nl.ssfh.claims.placement.domain.Sample.hours;
import static nl.ssfh.claims.placement.domain.Sample.interruption;
import static nl.ssfh.claims.placement.domain.Sample.studyYear;
import static nl.ssfh.claims.placement.domain.Sample.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import org.junit.jupiter.api.Test;

class TimelineTest {

    @Test
    void without_changes_all_is_as_agreed() {
        var timeline = timeline();

        assertThat(timeline.period()).isEqualTo(Sample.PERIOD);
        assertThat(timeline.terms()).containsExactly(TERMS);
        assertThat(timeline.interruptions()).isEmpty();
    }

    @Test
    void other_hours_hold_from_their_day_on() {
        var terms = timeline(hours("2025-01-01", "14.50")).terms();

        assertThat(terms).containsExactly(TERMS, later("2025-01-01").withHours(new BigDecimal("14.50")));
    }

    @Test
    void hours_told_later_for_an_earlier_day_hold_until_the_hours_known_before() {
        var terms =
                timeline(hours("2025-03-01", "20"), hours("2025-01-01", "14")).terms();

        assertThat(terms)
                .extracting(Terms::hoursPerWeek)
                .containsExactly(TERMS.hoursPerWeek(), new BigDecimal("14"), new BigDecimal("20"));
    }

    @Test
    void a_change_of_year_keeps_the_hours_of_that_day() {
        var terms =
                timeline(hours("2025-01-01", "14"), studyYear("2025-02-01", 2)).terms();

        assertThat(terms.getLast())
                .isEqualTo(later("2025-02-01").withHours(new BigDecimal("14")).withStudyYear(2));
    }

    @Test
    void a_change_on_the_first_day_corrects_what_was_agreed() {
        var terms = timeline(studyYear("2024-09-01", 3)).terms();

        assertThat(terms).containsExactly(TERMS.withStudyYear(3));
    }

    @Test
    void of_two_changes_for_one_day_the_last_one_holds() {
        var terms =
                timeline(hours("2025-01-01", "14"), hours("2025-01-01", "15")).terms();

        assertThat(terms).containsExactly(TERMS, later("2025-01-01").withHours(new BigDecimal("15")));
    }

    @Test
    void an_early_end_cuts_terms_and_interruptions() {
        var timeline = timeline(
                hours("2025-03-01", "14"),
                interruption("2025-01-20", "2025-02-10"),
                interruption("2025-04-01", "2025-04-05"),
                earlyEnd("2025-01-31"));

        assertThat(timeline.period()).isEqualTo(new Span(FIRST_DAY, day("2025-01-31")));
        assertThat(timeline.terms()).containsExactly(TERMS);
        assertThat(timeline.interruptions()).containsExactly(new Span(day("2025-01-20"), day("2025-01-31")));
    }

    @Test
    void interruptions_come_in_the_order_of_their_days() {
        var timeline = timeline(interruption("2025-02-01", "2025-02-02"), interruption("2024-12-24", "2024-12-31"));

        assertThat(timeline.interruptions())
                .containsExactly(
                        new Span(day("2024-12-24"), day("2024-12-31")), new Span(day("2025-02-01"), day("2025-02-02")));
    }

    static Terms later(String day) {
        return TERMS.startingOn(day(day));
    }
}
