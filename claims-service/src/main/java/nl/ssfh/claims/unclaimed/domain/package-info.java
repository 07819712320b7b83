/** Placements that are known and not claimed for. */
@NullMarked
package nl.ssfh.claims.unclaimed.domain;

import org.jspecify.annotations.NullMarked;
