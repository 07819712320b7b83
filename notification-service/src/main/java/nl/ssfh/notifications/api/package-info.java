/** What officers and auditors can see of the messages. */
@NullMarked
package nl.ssfh.notifications.api;

import org.jspecify.annotations.NullMarked;
