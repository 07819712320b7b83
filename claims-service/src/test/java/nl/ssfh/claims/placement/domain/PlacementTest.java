package nl.ssfh.claims.placement.domain;

import static nl.ssfh.claims.placement.domain.Sample.earlyEnd;
import static nl.ssfh.claims.placement.domain.Sample.extension;
import static nl.ssfh.claims.placement.domain.Sample.hours;
import static nl.ssfh.claims.placement.domain.Sample.interruption;
import static nl.ssfh.claims.placement.domain.Sample.source;
import static nl.ssfh.claims.placement.domain.Sample.studyYear;
import static nl.ssfh.claims.placement.domain.Sample.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import nl.ssfh.claims.input.domain.Flaw;
import nl.ssfh.contracts.SaidBy;
import nl.ssfh.contracts.Track;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlacementTest {

    Placement placement = Sample.placement();

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(earlyEnd("2025-01-31")),
                Arguments.of(interruption("2024-12-24", "2025-01-05")),
                Arguments.of(hours("2025-01-01", "14.50")),
                Arguments.of(studyYear("2025-02-01", 2)),
                Arguments.of(track("2025-02-01", Track.BBL)),
                Arguments.of(extension("2025-07-01", "2025-08-31")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_is_kept_as_it_was_told(Change change) {
        var recorded = placement.change(change, source());

        assertThat(recorded.change()).isEqualTo(change);
        assertThat(recorded.number()).isEqualTo(1);
        assertThat(recorded.recordedBy()).isEqualTo("somebody");
        assertThat(recorded.saidBy()).isEqualTo(SaidBy.SCHOOL);
        assertThat(placement.changes()).containsExactly(recorded);
    }

    @Test
    void an_end_is_early_only_when_it_is_before_the_present_last_day() {
        assertThatFieldIsRefused("lastDay", () -> placement.change(earlyEnd("2025-06-30"), source()));
        assertThatFieldIsRefused("lastDay", () -> placement.change(earlyEnd("2024-08-31"), source()));

        placement.change(earlyEnd("2025-01-31"), source());

        assertThatFieldIsRefused("lastDay", () -> placement.change(earlyEnd("2025-03-31"), source()));
        assertThat(placement.change(earlyEnd("2024-09-01"), source()).number()).isEqualTo(2);
    }

    @Test
    void an_extension_goes_on_from_the_day_after_the_present_last_day() {
        assertThatFieldIsRefused("lastDay", () -> placement.change(extension("2025-07-01", "2025-06-30"), source()));

        placement.change(earlyEnd("2025-01-31"), source());
        var recorded = placement.change(Change.Extension.until(Sample.day("2025-03-31")), source());

        assertThat(recorded.change()).isEqualTo(extension("2025-02-01", "2025-03-31"));
        assertThat(placement.endsOn()).isEqualTo("2025-03-31");
    }

    @Test
    void the_deadline_counts_from_the_last_day_until_the_student_works_and_learns() {
        placement.change(earlyEnd("2025-01-31"), source());
        assertThat(placement.deadlineFrom()).isEqualTo("2025-01-31");

        placement.change(track("2024-12-01", Track.BBL), source());

        assertThat(placement.deadlineFrom()).isEqualTo(Sample.FIRST_DAY);
    }

    @Test
    void changes_fall_within_the_period_as_it_is_now() {
        assertThatFieldIsRefused("from", () -> placement.change(hours("2024-08-31", "10"), source()));

        placement.change(earlyEnd("2025-01-31"), source());

        assertThatFieldIsRefused("from", () -> placement.change(hours("2025-02-01", "10"), source()));
        assertThatFieldIsRefused("from", () -> placement.change(studyYear("2025-02-01", 2), source()));
        assertThatFieldIsRefused("until", () -> placement.change(interruption("2025-01-31", "2025-02-01"), source()));
    }

    @Test
    void interruptions_do_not_overlap() {
        placement.change(interruption("2024-12-01", "2024-12-10"), source());

        assertThatFieldIsRefused("from", () -> placement.change(interruption("2024-12-10", "2024-12-11"), source()));
        assertThat(placement
                        .change(interruption("2024-12-11", "2024-12-12"), source())
                        .number())
                .isEqualTo(2);
    }

    @Test
    void a_change_that_was_refused_leaves_nothing_behind() {
        assertThatThrownBy(() -> placement.change(earlyEnd("2030-01-01"), source()))
                .isInstanceOf(ChangeDoesNotFit.class);

        assertThat(placement.changes()).isEmpty();
    }

    static void assertThatFieldIsRefused(String field, ThrowingCallable change) {
        var refused = catchThrowableOfType(ChangeDoesNotFit.class, change);

        assertThat(refused.flaws()).extracting(Flaw::field).containsExactly(field);
    }
}
