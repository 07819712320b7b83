package nl.ssfh.claims.claim.domain;

import static nl.ssfh.claims.claim.domain.ClaimStatus.DRAFT;
import static nl.ssfh.claims.claim.domain.ClaimStatus.SUBMITTED;
import static nl.ssfh.claims.claim.domain.ClaimStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ssfh.contracts.ClaimOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimStatusTest {

    @ParameterizedTest
    @EnumSource
    void no_status_leads_back_to_draft(ClaimStatus status) {
        assertThat(status.next()).doesNotContain(DRAFT);
    }

    @ParameterizedTest
    @EnumSource
    void only_a_draft_can_be_submitted(ClaimStatus status) {
        assertThat(status.next().contains(SUBMITTED)).isEqualTo(status == DRAFT);
    }

    @ParameterizedTest
    @EnumSource
    void everything_that_lives_can_be_withdrawn(ClaimStatus status) {
        assertThat(status.next().contains(WITHDRAWN)).isEqualTo(!status.isFinal());
        assertThat(status.isFinal()).isEqualTo(status == WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_decided_was_told_and_may_be_decided_again(ClaimStatus status) {
        if (status.isDecided()) {
            assertThat(status.isTold()).isTrue();
            assertThat(status.next()).contains(status);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_outcome_is_a_status_of_the_same_name(ClaimOutcome outcome) {
        assertThat(ClaimStatus.of(outcome)).hasToString(outcome.name());
    }

    @Test
    void what_was_not_submitted_or_is_withdrawn_is_not_reckoned_with() {
        assertThat(DRAFT.isTold()).isFalse();
        assertThat(WITHDRAWN.isTold()).isFalse();
        assertThat(SUBMITTED.isTold()).isTrue();
    }
}
