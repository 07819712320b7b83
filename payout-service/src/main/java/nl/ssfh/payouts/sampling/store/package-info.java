/** Samples in PostgreSQL. */
@NullMarked
package nl.ssfh.payouts.sampling.store;

import org.jspecify.annotations.NullMarked;
