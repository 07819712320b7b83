/** Bank reports in PostgreSQL, set by set. */
@NullMarked
package nl.ssfh.payouts.bank.store;

import org.jspecify.annotations.NullMarked;
