/** Students in PostgreSQL. */
@NullMarked
package nl.ssfh.claims.student.store;

import org.jspecify.annotations.NullMarked;
