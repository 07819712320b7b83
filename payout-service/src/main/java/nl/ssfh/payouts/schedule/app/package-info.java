/** What the schedule can be asked, each in its transaction. */
@NullMarked
package nl.ssfh.payouts.schedule.app;

import org.jspecify.annotations.NullMarked;
