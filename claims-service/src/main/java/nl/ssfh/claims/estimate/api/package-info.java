/** Estimates over HTTP. */
@NullMarked
package nl.ssfh.claims.estimate.api;

import org.jspecify.annotations.NullMarked;
