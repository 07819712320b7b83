/** What is said of months of placements. */
@NullMarked
package nl.ssfh.payouts.confirmation.domain;

import org.jspecify.annotations.NullMarked;
