/** Reviews in PostgreSQL. */
@NullMarked
package nl.ssfh.eligibility.review.store;

import org.jspecify.annotations.NullMarked;
