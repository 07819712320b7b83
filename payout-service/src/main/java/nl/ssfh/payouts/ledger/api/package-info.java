/** HTTP: the balances. */
@NullMarked
package nl.ssfh.payouts.ledger.api;

import org.jspecify.annotations.NullMarked;
