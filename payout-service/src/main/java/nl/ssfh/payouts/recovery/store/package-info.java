/** Recoveries in PostgreSQL. */
@NullMarked
package nl.ssfh.payouts.recovery.store;

import org.jspecify.annotations.NullMarked;
