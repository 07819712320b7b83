/** Organisations in PostgreSQL. */
@NullMarked
package nl.ssfh.claims.organisation.store;

import org.jspecify.annotations.NullMarked;
