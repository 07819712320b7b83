package nl.ssfh.eligibility.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    static final PolicyVersion OLD = published("old", "2016-09", "2023-12");
    static final PolicyVersion NOW = published("now", "2024-01", null);

    @Test
    void months_that_are_nobodys_need_no_word() {
        var next = draft("next", "2016-01", "2016-08");

        var succession = Succession.of(next, null, List.of(OLD, NOW));

        assertThat(succession.changed()).isEmpty();
        assertThat(succession.inForce()).containsExactlyInAnyOrder(OLD, NOW, next);
    }

    @Test
    void the_version_that_is_replaced_keeps_the_months_before() {
        var next = draft("next", "2025-03", null);

        var succession = Succession.of(next, "now", List.of(OLD, NOW));

        var replaced = succession.changed().orElseThrow();
        assertThat(replaced.state()).isEqualTo(PolicyState.ENDED);
        assertThat(replaced.validity()).hasToString("2024-01/2025-02");
        assertThat(replaced.revision()).isEqualTo(NOW.revision() + 1);
        assertThat(succession.inForce()).containsExactlyInAnyOrder(OLD, replaced, next);
    }

    @Test
    void a_version_that_keeps_no_month_is_not_in_force_any_more() {
        for (var first : List.of("2024-01", "2023-06")) {
            var next = draft("next", first, null);
            var succession = Succession.of(next, "now", List.of(NOW));

            assertThat(succession.changed().orElseThrow().state()).isEqualTo(PolicyState.REPLACED);
            assertThat(succession.inForce()).containsExactly(next);
        }
    }

    @Test
    void an_ended_version_can_be_replaced_too() {
        var ended = NOW.endedAfter(YearMonth.of(2025, 12));
        var next = draft("next", "2025-07", "2025-12");

        var replaced = Succession.of(next, "now", List.of(ended)).changed().orElseThrow();

        assertThat(replaced.validity()).hasToString("2024-01/2025-06");
        assertThat(replaced.state()).isEqualTo(PolicyState.ENDED);
    }

    @Test
    void no_other_version_gives_up_months() {
        var next = draft("next", "2023-12", null);

        assertThatThrownBy(() -> Succession.of(next, "now", List.of(OLD, NOW)))
                .isInstanceOfSatisfying(
                        PolicyMonthsTaken.class, e -> assertThat(e.other()).isEqualTo("old"));
        assertThatThrownBy(() -> Succession.of(next, null, List.of(NOW))).isInstanceOf(PolicyMonthsTaken.class);
    }

    @Test
    void months_after_the_next_version_would_be_lost() {
        var next = draft("next", "2024-03", "2024-12");

        assertThatThrownBy(() -> Succession.of(next, "now", List.of(NOW))).isInstanceOf(PolicyMonthsTaken.class);
        assertThatThrownBy(() -> Succession.of(next, "now", List.of(NOW.endedAfter(YearMonth.of(2025, 1)))))
                .isInstanceOf(PolicyMonthsTaken.class);
    }

    @Test
    void what_is_replaced_must_have_months_to_give_up() {
        var next = draft("next", "2016-01", "2016-08");

        assertThatThrownBy(() -> Succession.of(next, "old", List.of(OLD, NOW)))
                .isInstanceOfSatisfying(
                        PolicyReplacesNothing.class,
                        e -> assertThat(e.replaces()).isEqualTo("old"));
    }

    private static PolicyVersion draft(String version, String first, @Nullable String last) {
        var months = new Validity(YearMonth.parse(first), last == null ? null : YearMonth.parse(last));
        return PolicyVersion.draft(UUID.randomUUID(), new PolicyText(version, "", ""), months, "wil");
    }

    private static PolicyVersion published(String version, String first, @Nullable String last) {
        return draft(version, first, last).tested().proposed("petra").published("pim");
    }
}
