/** What waits for practices, in PostgreSQL. */
@NullMarked
package nl.ssfh.payouts.task.store;

import org.jspecify.annotations.NullMarked;
