package nl.ssfh.eligibility.redecision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.UUID;
import nl.ssfh.eligibility.policy.domain.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedecisionTest {

    static final long STAMP = 7;

    @Test
    void what_was_shown_is_of_one_version_one_text_and_the_policies_beside_it() {
        var shown = in(RedecisionState.SHOWN);

        assertThat(shown.shows("next", "hash", STAMP)).isTrue();
        assertThat(shown.shows("other", "hash", STAMP)).isFalse();
        assertThat(shown.shows("next", "changed", STAMP)).isFalse();
        assertThat(shown.shows("next", "hash", STAMP + 1)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SHOWN")
    void before_it_is_ready_and_after_it_was_used_it_shows_nothing(RedecisionState state) {
        assertThat(in(state).shows("next", "hash", STAMP)).isFalse();
    }

    @Test
    void decisions_are_taken_only_after_the_approval() {
        assertThat(EnumSet.allOf(RedecisionState.class))
                .filteredOn(RedecisionState::isForReal)
                .containsExactly(RedecisionState.APPROVED, RedecisionState.RUNNING, RedecisionState.DONE);
    }

    @Test
    void it_begins_with_nothing_looked_at() {
        var months = new Validity(YearMonth.of(2025, 1), null);

        var asked = Redecision.asked(UUID.randomUUID(), "next", "hash", months, STAMP, "olga");

        assertThat(asked.state()).isEqualTo(RedecisionState.ASKED);
        assertThat(asked.approvedBy()).isNull();
        assertThat(asked.claims()).isZero();
        assertThat(asked.months()).isEqualTo(months);
    }

    private static Redecision in(RedecisionState state) {
        var months = new Validity(YearMonth.of(2025, 1), null);
        return new Redecision(UUID.randomUUID(), "next", "hash", months, STAMP, state, "olga", null, 0, 0);
    }
}
