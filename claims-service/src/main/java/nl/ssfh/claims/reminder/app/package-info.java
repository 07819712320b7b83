/** Reminds practices of what waits for them. */
@NullMarked
package nl.ssfh.claims.reminder.app;

import org.jspecify.annotations.NullMarked;
