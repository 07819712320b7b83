/** What is kept about people, in PostgreSQL. */
@NullMarked
package nl.ssfh.claims.person.store;

import org.jspecify.annotations.NullMarked;
