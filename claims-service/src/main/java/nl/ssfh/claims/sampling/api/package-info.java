/** Samples over HTTP. */
@NullMarked
package nl.ssfh.claims.sampling.api;

import org.jspecify.annotations.NullMarked;
