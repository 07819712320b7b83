/** Reading the ledger. */
@NullMarked
package nl.ssfh.payouts.ledger.app;

import org.jspecify.annotations.NullMarked;
