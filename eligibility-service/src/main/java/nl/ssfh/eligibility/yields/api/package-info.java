/** Yields over HTTP. */
@NullMarked
package nl.ssfh.eligibility.yields.api;

import org.jspecify.annotations.NullMarked;
