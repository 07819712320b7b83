/** Outcomes in PostgreSQL. */
@NullMarked
package nl.ssfh.claims.outcome.store;

import org.jspecify.annotations.NullMarked;
