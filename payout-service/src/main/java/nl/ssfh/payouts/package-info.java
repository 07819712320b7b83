/** payout-service: monthly money that is never paid twice and never lost. */
@NullMarked
package nl.ssfh.payouts;

import org.jspecify.annotations.NullMarked;
