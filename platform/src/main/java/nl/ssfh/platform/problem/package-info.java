/** Errors as RFC 9457 asks, in English and Dutch. */
@NullMarked
package nl.ssfh.platform.problem;

import org.jspecify.annotations.NullMarked;
