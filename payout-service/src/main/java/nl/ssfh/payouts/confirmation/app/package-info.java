/** Hears what people say of months of placements. */
@NullMarked
package nl.ssfh.payouts.confirmation.app;

import org.jspecify.annotations.NullMarked;
