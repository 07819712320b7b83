/** What is said of months of placements, in PostgreSQL. */
@NullMarked
package nl.ssfh.payouts.confirmation.store;

import org.jspecify.annotations.NullMarked;
