/** Setting and reading the bank account of a practice. */
@NullMarked
package nl.ssfh.payouts.account.app;

import org.jspecify.annotations.NullMarked;
