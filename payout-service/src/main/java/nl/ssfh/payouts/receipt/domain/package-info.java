/** The second hop: from the practice to the student. */
@NullMarked
package nl.ssfh.payouts.receipt.domain;

import org.jspecify.annotations.NullMarked;
