/** Money that is not claimed yet, over HTTP. */
@NullMarked
package nl.ssfh.claims.unclaimed.api;

import org.jspecify.annotations.NullMarked;
