package nl.ssfh.contracts;

import java.util.List;

/**
 * All that the rules need to know of one placement, without a word on who it is.
 *
 * @param terms in order of their first day; the first holds from the start of the period
 * @param employedInSameFunction the student is employed and paid in the function he learns (X6)
 */
public record PlacementFacts(
        Span period,
        List<Span> interruptions,
        List<Terms> terms,
        Agreement agreement,
        boolean employedInSameFunction,
        Claimant claimant,
        Contribution contribution) {

    public PlacementFacts {
        interruptions = List.copyOf(interruptions);
        terms = List.copyOf(terms);
        if (terms.isEmpty() || !terms.getFirst().from().equals(period.firstDay())) {
            throw new IllegalArgumentException("The first terms must hold from " + period.firstDay());
        }
        for (int i = 1; i < terms.size(); i++) {
            if (!terms.get(i).from().isAfter(terms.get(i - 1).from())) {
                throw new IllegalArgumentException("Terms must be in order of their first day");
            }
        }
    }
}
