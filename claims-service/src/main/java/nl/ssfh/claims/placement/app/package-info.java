/** What placements can be asked. */
@NullMarked
package nl.ssfh.claims.placement.app;

import org.jspecify.annotations.NullMarked;
