/** HTTP: what is paid when, and what each line waits for. */
@NullMarked
package nl.ssfh.payouts.schedule.api;

import org.jspecify.annotations.NullMarked;
