package nl.ssfh.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.contracts.ChangeKind;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.ClaimsEvent.ClaimWithdrawn;
import nl.ssfh.contracts.ClaimsEvent.PlacementChanged;
import nl.ssfh.contracts.PlacementFacts;

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

    public ClaimWithdrawn withdrawn() {
        return new ClaimWithdrawn(claim, placement, practice, LocalDate.of(2024, 9, 2));
    }
}
