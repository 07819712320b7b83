/** The way to the banks of payees. */
@NullMarked
package nl.ssfh.payouts.account.payees;

import org.jspecify.annotations.NullMarked;
