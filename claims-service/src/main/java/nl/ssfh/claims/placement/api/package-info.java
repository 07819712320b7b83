/** Placements and their changes over HTTP. */
@NullMarked
package nl.ssfh.claims.placement.api;

import org.jspecify.annotations.NullMarked;
