/** Samples in PostgreSQL. */
@NullMarked
package nl.ssfh.claims.sampling.store;

import org.jspecify.annotations.NullMarked;
