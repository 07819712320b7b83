/** Evidence in PostgreSQL. */
@NullMarked
package nl.ssfh.payouts.evidence.store;

import org.jspecify.annotations.NullMarked;
