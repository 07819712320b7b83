/** Agreements over HTTP. */
@NullMarked
package nl.ssfh.claims.evidence.api;

import org.jspecify.annotations.NullMarked;
