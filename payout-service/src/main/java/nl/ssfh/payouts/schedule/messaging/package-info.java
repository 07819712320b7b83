/** Hears decisions. */
@NullMarked
package nl.ssfh.payouts.schedule.messaging;

import org.jspecify.annotations.NullMarked;
