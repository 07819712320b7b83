/** Unclaimed placements in PostgreSQL. */
@NullMarked
package nl.ssfh.claims.unclaimed.store;

import org.jspecify.annotations.NullMarked;
