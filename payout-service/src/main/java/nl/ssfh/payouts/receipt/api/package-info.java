/** Where officers see what became of stipends after they were paid. */
@NullMarked
package nl.ssfh.payouts.receipt.api;

import org.jspecify.annotations.NullMarked;
