package nl.ssfh.eligibility.review.domain;

import nl.ssfh.eligibility.decision.domain.Party;

/**
 * That somebody does not agree with a decision.
 *
 * @param by the login of who wrote it
 * @param grounds in his own words
 */
public record Objection(Party party, String by, String grounds) {}
