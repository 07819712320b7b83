/** Claims over HTTP. */
@NullMarked
package nl.ssfh.claims.claim.api;

import org.jspecify.annotations.NullMarked;
