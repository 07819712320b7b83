/** The language of the bank: payment files written strictly, reports read tolerantly but loudly. */
@NullMarked
package nl.ssfh.payouts.iso20022;

import org.jspecify.annotations.NullMarked;
