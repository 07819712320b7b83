/** Reminders in PostgreSQL. */
@NullMarked
package nl.ssfh.claims.reminder.store;

import org.jspecify.annotations.NullMarked;
