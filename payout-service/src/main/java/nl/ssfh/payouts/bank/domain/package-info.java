/** Transactions handed to the bank, and what the bank says of them. */
@NullMarked
package nl.ssfh.payouts.bank.domain;

import org.jspecify.annotations.NullMarked;
