/** Logins of students in PostgreSQL. */
@NullMarked
package nl.ssfh.payouts.student.store;

import org.jspecify.annotations.NullMarked;
