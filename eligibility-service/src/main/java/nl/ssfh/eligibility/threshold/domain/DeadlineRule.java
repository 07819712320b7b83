package nl.ssfh.eligibility.threshold.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ssfh.contracts.Agreement;
import nl.ssfh.contracts.Claimant;
import nl.ssfh.contracts.Contribution;
import nl.ssfh.contracts.Course;
import nl.ssfh.contracts.Entrant;
import nl.ssfh.contracts.Exclusion;
import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.PlacementFacts;
import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;
import nl.ssfh.contracts.Track;
import nl.ssfh.eligibility.policy.domain.MonthFacts;
import nl.ssfh.eligibility.policy.domain.Policy;
import nl.ssfh.eligibility.policy.domain.Regime;
import nl.ssfh.eligibility.policy.domain.Validity;
import nl.ssfh.eligibility.threshold.domain.Deadline.CountedFrom;

/**
 * That a policy has a deadline for a track and entrant. What it is counted from is found by asking the policy's own
 * table about a placement with nothing wrong but that it is late.
 *
 * @param validity the months of the policy: it is for placements whose counted day lies in them
 */
public record DeadlineRule(Track track, Entrant entrant, Deadline deadline, Validity validity) {

    /** Those of a policy. */
    public static List<DeadlineRule> of(Policy policy) {
        return Arrays.stream(Track.values())
                .flatMap(track -> Arrays.stream(Entrant.values()).flatMap(entrant -> of(policy, track, entrant)))
                .toList();
    }

    private static Stream<DeadlineRule> of(Policy policy, Track track, Entrant entrant) {
        var day = policy.validity().first().atDay(1);
        var terms = new Terms(day, track, Course.DOCTORS_ASSISTANT, "25695", 1, entrant, BigDecimal.TEN);
        return countedFrom(policy, terms)
                .map(from -> new Deadline(
                        Regime.of(terms),
                        from,
                        policy.parameters().deadlineMonths().value()))
                .map(deadline -> new DeadlineRule(track, entrant, deadline, policy.validity()))
                .stream();
    }

    private static Optional<CountedFrom> countedFrom(Policy policy, Terms terms) {
        return CountedFrom.of(isLate(policy, terms, true, false), isLate(policy, terms, false, true));
    }

    private static boolean isLate(Policy policy, Terms terms, boolean afterStart, boolean afterEnd) {
        var facts = new MonthFacts(
                Fee.STIPEND,
                policy.validity().first(),
                terms,
                placement(terms.from(), terms),
                afterStart,
                afterEnd,
                false);
        return policy.exclusions().hits(facts).stream().anyMatch(row -> row.outcome() == Exclusion.X5);
    }

    private static PlacementFacts placement(LocalDate day, Terms terms) {
        return new PlacementFacts(
                new Span(day, day),
                List.of(),
                List.of(terms),
                new Agreement(true, true, true),
                false,
                Claimant.PRACTICE,
                Contribution.PAYING);
    }
}
