package nl.ssfh.claims.claim.domain;

import static nl.ssfh.claims.claim.domain.ClaimStatus.GRANTED;
import static nl.ssfh.claims.claim.domain.ClaimStatus.PARTLY_GRANTED;
import static nl.ssfh.claims.claim.domain.ClaimStatus.SUBMITTED;
import static nl.ssfh.claims.claim.domain.ClaimStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Sample;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.ClaimOutcome;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.ClaimWithdrawn;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.PlacementFacts;
import org.junit.jupiter.api.Test;

class ClaimTest {

    static final LocalDate TODAY = LocalDate.of(2024, 11, 5);
    static final Agreement AGREEMENT = new Agreement(true, true, false);

    Placement placement = Sample.placement();
    Claim claim = new Claim(new UUID(0, 7), placement, AGREEMENT);

    @Test
    void submitting_tells_the_facts_as_they_are_now() {
        placement.change(Sample.hours("2025-01-01", "14"), Sample.source());

        var told = submit();

        var facts = new PlacementFacts(
                Sample.PERIOD,
                List.of(),
                placement.timeline().terms(),
                AGREEMENT,
                false,
                Claimant.PRACTICE,
                Contribution.PAYING);
        assertThat(told)
                .isEqualTo(new ClaimSubmitted(
                        claim.id(),
                        "SSFH-2024-000123-8",
                        placement.id(),
                        placement.practice(),
                        placement.student(),
                        TODAY,
                        facts));
        assertThat(claim.status()).isEqualTo(SUBMITTED);
    }

    @Test
    void a_claim_is_submitted_once() {
        submit();

        assertThatThrownBy(this::submit)
                .isInstanceOf(ClaimCannotMove.class)
                .hasMessageContaining("is SUBMITTED and cannot become SUBMITTED");
    }

    @Test
    void a_change_tells_the_facts_before_and_after() {
        var submitted = submit();
        var before = placement.timeline();
        var change = Sample.earlyEnd("2025-01-31");
        placement.change(change, Sample.source());

        var told = ClaimFacts.changed(claim, placement, before, change);

        assertThat(told.kind()).isEqualTo(ChangeKind.EARLY_END);
        assertThat(told.from()).isEqualTo("2025-02-01");
        assertThat(told.before()).isEqualTo(submitted.facts());
        assertThat(told.after().period().lastDay()).isEqualTo("2025-01-31");
        assertThat(told.after().contribution()).isEqualTo(Contribution.PAYING);
    }

    @Test
    void a_draft_is_withdrawn_without_telling_anybody() {
        assertThat(claim.withdraw(TODAY)).isEmpty();
        assertThat(claim.status()).isEqualTo(WITHDRAWN);
    }

    @Test
    void a_submitted_claim_is_withdrawn_and_that_is_told() {
        submit();

        assertThat(claim.withdraw(TODAY))
                .contains(new ClaimWithdrawn(claim.id(), placement.id(), placement.practice(), TODAY));
        assertThatThrownBy(() -> claim.withdraw(TODAY)).isInstanceOf(ClaimCannotMove.class);
    }

    @Test
    void the_decision_of_the_highest_sequence_is_in_force() {
        submit();

        claim.decided(2, ClaimOutcome.PARTLY_GRANTED);
        claim.decided(1, ClaimOutcome.GRANTED);
        assertThat(claim.status()).isEqualTo(PARTLY_GRANTED);

        claim.decided(3, ClaimOutcome.GRANTED);
        assertThat(claim.status()).isEqualTo(GRANTED);
    }

    @Test
    void a_draft_cannot_be_decided() {
        assertThatThrownBy(() -> claim.decided(1, ClaimOutcome.GRANTED))
                .isInstanceOf(ClaimCannotMove.class)
                .hasMessageContaining("is DRAFT and cannot become GRANTED");
    }

    ClaimSubmitted submit() {
        return claim.submit(Submission.of(123, TODAY, Claimant.PRACTICE, Contribution.PAYING), placement);
    }
}
