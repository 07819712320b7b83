/** News, the messages that tell it to people, and how far each of them is. */
@NullMarked
package nl.ssfh.notifications.domain;

import org.jspecify.annotations.NullMarked;
