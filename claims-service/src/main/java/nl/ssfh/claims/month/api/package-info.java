/** What is said of the months of placements, over HTTP. */
@NullMarked
package nl.ssfh.claims.month.api;

import org.jspecify.annotations.NullMarked;
