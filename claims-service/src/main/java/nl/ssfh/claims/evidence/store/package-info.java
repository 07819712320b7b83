/** Agreements: what they are in PostgreSQL, themselves in a folder. */
@NullMarked
package nl.ssfh.claims.evidence.store;

import org.jspecify.annotations.NullMarked;
