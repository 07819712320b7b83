/** Imports in PostgreSQL. */
@NullMarked
package nl.ssfh.claims.bulk.store;

import org.jspecify.annotations.NullMarked;
