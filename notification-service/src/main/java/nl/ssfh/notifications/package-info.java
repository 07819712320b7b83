/** The service that tells people what became true. */
@NullMarked
package nl.ssfh.notifications;

import org.jspecify.annotations.NullMarked;
