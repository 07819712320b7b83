package nl.ssfh.eligibility.decision.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ssfh.contracts.ClaimsEvent.ClaimSubmitted;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.contracts.Terms;

/**
 * A claim as claims-service told of it: what was asked, and the placement as it is now.
 *
 * @param submittedOn stays the day of the first submission, whatever changes later
 * @param sequence of the last decision on it; a submitted claim is decided at once
 */
public record Claim(
        UUID id,
        String reference,
        UUID placement,
        UUID practice,
        UUID student,
        LocalDate submittedOn,
        PlacementFacts facts,
        int sequence) {

    private static final int MOST_MONTHS = 120;

    public Claim {
        var period = facts.period();
        require(
                ChronoUnit.MONTHS.between(period.firstDay(), period.lastDay()) < MOST_MONTHS,
                "A placement of more than %d months".formatted(MOST_MONTHS));
        facts.terms().forEach(Claim::check);
    }

    public static Claim of(ClaimSubmitted told) {
        return new Claim(
                told.claim(),
                told.reference(),
                told.placement(),
                told.practice(),
                told.student(),
                told.submittedOn(),
                told.facts(),
                1);
    }

    public Claim withFacts(PlacementFacts after) {
        return new Claim(id, reference, placement, practice, student, submittedOn, after, sequence);
    }

    /** The claim with one more decision. */
    public Claim decidedAgain() {
        return new Claim(id, reference, placement, practice, student, submittedOn, facts, sequence + 1);
    }

    private static void check(Terms terms) {
        var year = terms.studyYear();
        require(year == null || (year >= 1 && year <= 4), "Study year " + year);
        require(terms.hoursPerWeek().signum() > 0, "%s hours a week".formatted(terms.hoursPerWeek()));
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise + " cannot be decided on");
        }
    }
}
