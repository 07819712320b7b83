/** Runs in PostgreSQL, set by set. */
@NullMarked
package nl.ssfh.payouts.run.store;

import org.jspecify.annotations.NullMarked;
