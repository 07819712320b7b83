/** Placements: one student, one practice, one period, and what held on each of its days. */
@NullMarked
package nl.ssfh.claims.placement.domain;

import org.jspecify.annotations.NullMarked;
