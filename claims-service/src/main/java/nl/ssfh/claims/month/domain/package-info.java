/** Months of placements: still running, and what became of the stipend. */
@NullMarked
package nl.ssfh.claims.month.domain;

import org.jspecify.annotations.NullMarked;
