/** Bank accounts in PostgreSQL. */
@NullMarked
package nl.ssfh.payouts.account.store;

import org.jspecify.annotations.NullMarked;
