/** Holds in PostgreSQL. */
@NullMarked
package nl.ssfh.payouts.hold.store;

import org.jspecify.annotations.NullMarked;
