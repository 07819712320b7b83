/** What officers do with what was paid too much. */
@NullMarked
package nl.ssfh.payouts.recovery.app;

import org.jspecify.annotations.NullMarked;
