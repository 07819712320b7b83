/** Messages in PostgreSQL. */
@NullMarked
package nl.ssfh.notifications.store;

import org.jspecify.annotations.NullMarked;
