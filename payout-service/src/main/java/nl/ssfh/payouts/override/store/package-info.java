/** Overrides in PostgreSQL. */
@NullMarked
package nl.ssfh.payouts.override.store;

import org.jspecify.annotations.NullMarked;
