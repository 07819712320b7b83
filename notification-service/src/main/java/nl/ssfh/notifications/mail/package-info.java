/** The way out: SMTP. */
@NullMarked
package nl.ssfh.notifications.mail;

import org.jspecify.annotations.NullMarked;
