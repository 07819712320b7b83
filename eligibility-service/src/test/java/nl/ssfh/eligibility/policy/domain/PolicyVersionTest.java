package nl.ssfh.eligibility.policy.domain;

import static nl.ssfh.eligibility.policy.domain.PolicyState.DRAFT;
import static nl.ssfh.eligibility.policy.domain.PolicyState.ENDED;
import static nl.ssfh.eligibility.policy.domain.PolicyState.PROPOSED;
import static nl.ssfh.eligibility.policy.domain.PolicyState.PUBLISHED;
import static nl.ssfh.eligibility.policy.domain.PolicyState.TESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a policy version. */
class PolicyVersionTest {

    static final Validity FROM_2025 = new Validity(YearMonth.of(2025, 1), null);
    static final PolicyText TEXT = new PolicyText("ssfh-2025", "dmn", "parameters");

    @Test
    void it_is_drafted_tested_proposed_and_published_by_another() {
        var published = proposed().published("petra");

        assertThat(published.state()).isEqualTo(PUBLISHED);
        assertThat(published.changedBy()).isEqualTo("wim");
        assertThat(published.proposedBy()).isEqualTo("paul");
        assertThat(published.publishedBy()).isEqualTo("petra");
        assertThat(published.revision()).isEqualTo(4);
    }

    @Test
    void neither_who_proposed_it_nor_who_wrote_it_publishes_it() {
        assertThatThrownBy(() -> proposed().published("paul")).isInstanceOf(PolicyNeedsOtherEyes.class);
        assertThatThrownBy(() -> proposed().published("wim"))
                .isInstanceOf(PolicyNeedsOtherEyes.class)
                .hasMessageContaining("ssfh-2025");
    }

    @Test
    void a_change_makes_it_a_draft_that_nobody_proposed() {
        var months = new Validity(YearMonth.of(2026, 1), null);

        var changed = proposed().changed(new PolicyText("ssfh-2025", "other", "parameters"), months, "wanda");

        assertThat(changed.state()).isEqualTo(DRAFT);
        assertThat(changed.text().dmn()).isEqualTo("other");
        assertThat(changed.validity()).isEqualTo(months);
        assertThat(changed.changedBy()).isEqualTo("wanda");
        assertThat(changed.proposedBy()).isNull();
        assertThat(changed.revision()).isEqualTo(4);
    }

    @Test
    void what_is_published_is_never_changed() {
        var published = proposed().published("petra");

        assertThatThrownBy(() -> published.changed(TEXT, FROM_2025, "wim")).isInstanceOf(PolicyCannotMove.class);
        assertThatThrownBy(published::tested).isInstanceOf(PolicyCannotMove.class);
        assertThatThrownBy(() -> published.published("petra")).isInstanceOf(PolicyCannotMove.class);
    }

    @Test
    void a_draft_is_tested_before_it_is_proposed() {
        assertThatThrownBy(() -> draft().proposed("paul"))
                .isInstanceOfSatisfying(
                        PolicyCannotMove.class, e -> assertThat(e.getMessage()).contains("ssfh-2025"));
    }

    @Test
    void it_ends_after_a_month_and_keeps_who_published_it() {
        var ended = proposed().published("petra").endedAfter(YearMonth.of(2025, 12));

        assertThat(ended.state()).isEqualTo(ENDED);
        assertThat(ended.validity()).isEqualTo(new Validity(YearMonth.of(2025, 1), YearMonth.of(2025, 12)));
        assertThat(ended.proposedBy()).isEqualTo("paul");
        assertThat(ended.publishedBy()).isEqualTo("petra");
    }

    @Test
    void what_the_fund_published_before_needs_no_other_eyes() {
        var published = draft().tested().proposed("fund").publishedByTheFund();

        assertThat(published.state()).isEqualTo(PUBLISHED);
        assertThat(published.proposedBy()).isEqualTo("fund");
        assertThat(published.publishedBy()).isEqualTo("wim");
    }

    @ParameterizedTest
    @EnumSource
    void decisions_are_taken_by_what_is_or_was_published(PolicyState state) {
        assertThat(state.isInForce()).isEqualTo(EnumSet.of(PUBLISHED, ENDED).contains(state));
    }

    @ParameterizedTest
    @EnumSource
    void only_a_proposal_is_published_and_only_what_is_tested_is_proposed(PolicyState state) {
        assertThat(state.next().contains(PUBLISHED)).isEqualTo(state == PROPOSED);
        assertThat(state.next().contains(PROPOSED)).isEqualTo(state == TESTED);
        assertThat(state.next().contains(ENDED)).isEqualTo(state == PUBLISHED);
        assertThat(state.next().contains(DRAFT)).isEqualTo(!state.wasInForce());
    }

    static PolicyVersion draft() {
        return PolicyVersion.draft(new UUID(0, 1), TEXT, FROM_2025, "wim");
    }

    static PolicyVersion proposed() {
        return draft().tested().proposed("paul");
    }
}
