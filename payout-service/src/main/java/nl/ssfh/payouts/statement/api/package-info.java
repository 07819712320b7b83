/** Statements over HTTP, and as documents. */
@NullMarked
package nl.ssfh.payouts.statement.api;

import org.jspecify.annotations.NullMarked;
