package nl.ssfh.claims.outcome.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.ssfh.contracts.Milestone;
import nl.ssfh.contracts.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MilestonesTest {

    static final Milestones MILESTONES = new Milestones(2, 365);

    @ParameterizedTest
    @CsvSource({
        "GRADUATION, 2025-03-31",
        "YEAR_1, 2026-03-31",
        "YEAR_3, 2028-03-31",
        "YEAR_5, 2030-03-31",
    })
    void a_milestone_counts_from_graduation(Milestone milestone, LocalDate day) {
        assertThat(MILESTONES.day(milestone, LocalDate.of(2025, 1, 31))).isEqualTo(day);
    }

    @ParameterizedTest
    @EnumSource
    void who_reaches_a_milestone_today_is_asked_and_who_reaches_it_tomorrow_is_not(Milestone milestone) {
        var lastDay = LocalDate.of(2025, 1, 15);
        var today = MILESTONES.day(milestone, lastDay);

        assertThat(MILESTONES.toAsk(milestone, today).contains(lastDay)).isTrue();
        assertThat(MILESTONES.toAsk(milestone, today.minusDays(1)).contains(lastDay))
                .isFalse();
    }

    @Test
    void who_reached_a_milestone_long_ago_is_not_asked_any_more() {
        assertThat(new Milestones(0, 30).toAsk(Milestone.YEAR_1, LocalDate.of(2026, 3, 31)))
                .isEqualTo(new Span(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31)));
    }
}
