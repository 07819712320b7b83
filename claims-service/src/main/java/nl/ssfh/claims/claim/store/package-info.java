/** Claims in PostgreSQL. */
@NullMarked
package nl.ssfh.claims.claim.store;

import org.jspecify.annotations.NullMarked;
