/** Contested facts in PostgreSQL. */
@NullMarked
package nl.ssfh.claims.contest.store;

import org.jspecify.annotations.NullMarked;
