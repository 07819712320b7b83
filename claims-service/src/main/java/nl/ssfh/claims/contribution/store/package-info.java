/** The contribution register in PostgreSQL. */
@NullMarked
package nl.ssfh.claims.contribution.store;

import org.jspecify.annotations.NullMarked;
