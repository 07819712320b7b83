/** Practices in PostgreSQL. */
@NullMarked
package nl.ssfh.claims.practice.store;

import org.jspecify.annotations.NullMarked;
