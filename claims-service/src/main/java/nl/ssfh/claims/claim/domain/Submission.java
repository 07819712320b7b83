package nl.ssfh.claims.claim.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.ssfh.claims.placement.domain.Placement;
import nl.ssfh.claims.placement.domain.Timeline;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.PlacementFacts;

/**
 * What is settled at the moment a claim is submitted, and stays as it was then.
 *
 * @param reference what people quote, such as {@code SSFH-2024-000123-8}
 * @param submittedOn the business date, which the deadline rule (X5) compares
 */
@Embeddable
public record Submission(
        String reference,
        LocalDate submittedOn,
        @Enumerated(EnumType.STRING) Claimant claimant,
        @Enumerated(EnumType.STRING) Contribution contribution) {

    /** The number is the next of all submitted claims. */
    public static Submission of(long number, LocalDate day, Claimant claimant, Contribution contribution) {
        return new Submission(Reference.of(day.getYear(), number).text(), day, claimant, contribution);
    }

    PlacementFacts facts(Placement claimed, Timeline timeline, Agreement agreement) {
        return new PlacementFacts(
                timeline.period(),
                timeline.interruptions(),
                timeline.terms(),
                agreement,
                claimed.employedInSameFunction(),
                claimant,
                contribution);
    }
}
