/** Redecisions in PostgreSQL. */
@NullMarked
package nl.ssfh.eligibility.redecision.store;

import org.jspecify.annotations.NullMarked;
