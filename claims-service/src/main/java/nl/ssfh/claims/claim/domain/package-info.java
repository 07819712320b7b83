/** Claims: both fees of one placement, asked for at once. */
@NullMarked
package nl.ssfh.claims.claim.domain;

import org.jspecify.annotations.NullMarked;
