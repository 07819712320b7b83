/** Taking in a bank report. */
@NullMarked
package nl.ssfh.payouts.bank.app;

import org.jspecify.annotations.NullMarked;
