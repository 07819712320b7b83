/** What this service hears from the others. */
@NullMarked
package nl.ssfh.notifications.messaging;

import org.jspecify.annotations.NullMarked;
