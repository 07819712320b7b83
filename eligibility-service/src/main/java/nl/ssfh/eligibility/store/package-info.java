/** What every feature needs to keep its things in PostgreSQL. */
@NullMarked
package nl.ssfh.eligibility.store;

import org.jspecify.annotations.NullMarked;
