/** The ledger in PostgreSQL. */
@NullMarked
package nl.ssfh.payouts.ledger.store;

import org.jspecify.annotations.NullMarked;
