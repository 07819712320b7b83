/** The schedule in PostgreSQL. */
@NullMarked
package nl.ssfh.payouts.schedule.store;

import org.jspecify.annotations.NullMarked;
