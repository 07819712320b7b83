/** Hears mandates. */
@NullMarked
package nl.ssfh.payouts.account.messaging;

import org.jspecify.annotations.NullMarked;
