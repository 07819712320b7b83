/** Statements in PostgreSQL. */
@NullMarked
package nl.ssfh.payouts.statement.store;

import org.jspecify.annotations.NullMarked;
