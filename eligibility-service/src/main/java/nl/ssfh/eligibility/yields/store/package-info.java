/** What yields are reckoned from, in PostgreSQL. */
@NullMarked
package nl.ssfh.eligibility.yields.store;

import org.jspecify.annotations.NullMarked;
