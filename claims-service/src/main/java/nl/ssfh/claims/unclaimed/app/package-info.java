/** What can be asked of unclaimed money. */
@NullMarked
package nl.ssfh.claims.unclaimed.app;

import org.jspecify.annotations.NullMarked;
