/** Claims, decisions and granted months in PostgreSQL. */
@NullMarked
package nl.ssfh.eligibility.decision.store;

import org.jspecify.annotations.NullMarked;
