/** HTTP: the bank account of a practice. */
@NullMarked
package nl.ssfh.payouts.account.api;

import org.jspecify.annotations.NullMarked;
