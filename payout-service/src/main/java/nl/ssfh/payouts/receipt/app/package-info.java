/** What is heard and asked of the second hop of stipends. */
@NullMarked
package nl.ssfh.payouts.receipt.app;

import org.jspecify.annotations.NullMarked;
