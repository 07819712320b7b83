/** Which placements are asked for their agreement. */
@NullMarked
package nl.ssfh.claims.sampling.domain;

import org.jspecify.annotations.NullMarked;
