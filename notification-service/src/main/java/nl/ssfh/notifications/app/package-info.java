/** What this service does: takes in news, and sends the messages that wait. */
@NullMarked
package nl.ssfh.notifications.app;

import org.jspecify.annotations.NullMarked;
