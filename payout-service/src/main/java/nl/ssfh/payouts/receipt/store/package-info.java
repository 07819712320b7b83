/** Receipts in PostgreSQL. */
@NullMarked
package nl.ssfh.payouts.receipt.store;

import org.jspecify.annotations.NullMarked;
