/** What can be said and asked of the months of placements. */
@NullMarked
package nl.ssfh.claims.month.app;

import org.jspecify.annotations.NullMarked;
