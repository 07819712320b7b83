/** Months of placements in PostgreSQL. */
@NullMarked
package nl.ssfh.claims.month.store;

import org.jspecify.annotations.NullMarked;
