/** What practices are reminded of. */
@NullMarked
package nl.ssfh.claims.reminder.domain;

import org.jspecify.annotations.NullMarked;
