/** Outcomes over HTTP. */
@NullMarked
package nl.ssfh.claims.outcome.api;

import org.jspecify.annotations.NullMarked;
