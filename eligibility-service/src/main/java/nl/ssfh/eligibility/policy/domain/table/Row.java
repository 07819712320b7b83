package nl.ssfh.eligibility.policy.domain.table;

import nl.ssfh.eligibility.policy.domain.Basis;

/**
 * One row of a table.
 *
 * @param number as people count: the first row is 1
 * @param id the name of the row, which stays when rows are moved
 * @param source the rule that the row writes down
 */
public record Row<V>(int number, String id, V outcome, String source, Basis basis) {}
