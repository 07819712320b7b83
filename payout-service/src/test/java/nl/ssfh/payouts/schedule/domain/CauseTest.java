package nl.ssfh.payouts.schedule.domain;

import static nl.ssfh.payouts.TestClaim.because;
import static nl.ssfh.payouts.TestClaim.months;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import nl.ssfh.contracts.DecisionCause;
import nl.ssfh.contracts.Span;
import nl.ssfh.payouts.TestClaim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseTest {

    static final Span SEPTEMBER = months("2024-09", "2024-09");

    final TestClaim claim = TestClaim.anywhere();

    @ParameterizedTest
    @CsvSource({
        "PLACEMENT_CHANGED, PLACEMENT_CHANGE",
        "CLAIM_AMENDED, CLAIM_AMENDMENT",
        "REVIEW_DECIDED, REVIEW",
        "POLICY_PUBLISHED, POLICY",
        "CLAIM_SUBMITTED, NEW_DECISION",
        "CLAIM_WITHDRAWN, WITHDRAWAL",
        ", NEW_DECISION"
    })
    void a_further_decision_says_what_it_was_for(@Nullable DecisionCause told, Cause.Kind kind) {
        var decided = because(told, claim.grants(SEPTEMBER, 15_000, 20_000));

        assertThat(Cause.of(decided, Optional.of(claim.claim))).isEqualTo(new Cause(kind, decided.decision()));
    }

    @Test
    void the_first_decision_needs_no_cause_and_one_on_another_claim_has_that_for_a_cause() {
        var decided = because(DecisionCause.PLACEMENT_CHANGED, claim.grants(SEPTEMBER, 15_000, 20_000));

        assertThat(Cause.of(decided, Optional.empty()).kind()).isEqualTo(Cause.Kind.DECISION);
        assertThat(Cause.of(decided, Optional.of(UUID.randomUUID())).kind()).isEqualTo(Cause.Kind.OTHER_CLAIM);
        assertThat(Cause.of(claim.withdrawn(SEPTEMBER), Optional.of(claim.claim))
                        .kind())
                .isEqualTo(Cause.Kind.WITHDRAWAL);
    }
}
