/** Counts of claims in PostgreSQL. */
@NullMarked
package nl.ssfh.eligibility.threshold.store;

import org.jspecify.annotations.NullMarked;
