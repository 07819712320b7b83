/** Placements in PostgreSQL. */
@NullMarked
package nl.ssfh.claims.placement.store;

import org.jspecify.annotations.NullMarked;
