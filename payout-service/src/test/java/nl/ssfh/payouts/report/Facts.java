package nl.ssfh.payouts.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;

/** What claims-service tells of a placement, as far as reports need it. */
public final class Facts {

    private Facts() {}

    public static ClaimSubmitted submitted(UUID placement, UUID practice, UUID student, Terms... terms) {
        return new ClaimSubmitted(
                UUID.randomUUID(),
                "SSFH-2024-000123",
                placement,
                practice,
                student,
                LocalDate.of(2024, 9, 2),
                of(terms));
    }

    public static PlacementFacts of(Terms... terms) {
        return new PlacementFacts(
                new Span(terms[0].from(), LocalDate.of(2025, 6, 30)),
                List.of(),
                List.of(terms),
                new Agreement(true, true, true),
                false,
                Claimant.PRACTICE,
                Contribution.PAYING);
    }

    public static Terms terms(String from, Track track, int studyYear) {
        return new Terms(
                LocalDate.parse(from),
                track,
                Course.DOCTORS_ASSISTANT,
                "25991",
                studyYear,
                Entrant.REGULAR,
                BigDecimal.valueOf(16));
    }
}
