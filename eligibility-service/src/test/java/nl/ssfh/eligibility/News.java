package nl.ssfh.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.AmendmentReason;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.ClaimsEvent.ClaimAmended;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.ClaimWithdrawn;
import nl.ssfh.contracts.ClaimsEvent.PlacementChanged;
import nl.ssfh.contracts.EligibilityEvent.ClaimDecided;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.platform.testing.Topic;

/** A claim as claims-service would tell of it, filed on the first day of its placement. */
public record News(UUID claim, UUID placement, UUID practice, UUID student, PlacementFacts facts) {

    public static News of(PlacementFixture placement) {
        return ofStudent(UUID.randomUUID(), placement);
    }

    public static News ofStudent(UUID student, PlacementFixture placement) {
        return new News(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), student, placement.facts());
    }

    public ClaimSubmitted submitted() {
        var day = facts.period().firstDay();
        return new ClaimSubmitted(claim, "SSFH-2024-000123", placement, practice, student, day, facts);
    }

    public PlacementChanged changed(ChangeKind kind, LocalDate from, PlacementFixture after) {
        return new PlacementChanged(placement, practice, claim, kind, from, facts, after.facts());
    }

    public ClaimAmended amended(PlacementFixture after) {
        var day = LocalDate.of(2024, 9, 2);
        return new ClaimAmended(claim, placement, practice, day, AmendmentReason.MISTYPED, facts, after.facts());
    }

    public ClaimWithdrawn withdrawn() {
        return new ClaimWithdrawn(claim, placement, practice, LocalDate.of(2024, 9, 2));
    }

    /** Waits for the decision of that sequence. */
    public ClaimDecided told(int sequence) {
        return Topic.heard(ClaimDecided.class, each -> each.claim().equals(claim) && each.sequence() == sequence);
    }

    /** Every decision that was told until now. */
    public List<ClaimDecided> allTold() {
        return Topic.all(ClaimDecided.class).stream()
                .filter(each -> each.claim().equals(claim))
                .toList();
    }

    /** Waits until a later claim with the same key is decided, so that all news before it has been heard. */
    public void allHeard() {
        var later = new News(UUID.randomUUID(), placement, practice, UUID.randomUUID(), facts);
        Topic.send(later.submitted());
        later.told(1);
    }
}
