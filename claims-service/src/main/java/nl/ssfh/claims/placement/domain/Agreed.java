package nl.ssfh.claims.placement.domain;

import nl.ssfh.contracts.Span;
import nl.ssfh.contracts.Terms;

/**
 * A placement as it was registered.
 *
 * @param terms what the amounts depend on, from the first day of the period
 * @param employedInSameFunction the student is employed and paid in the function he learns (X6)
 */
public record Agreed(Span period, Terms terms, boolean employedInSameFunction) {}
