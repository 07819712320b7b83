/** The way to claims-service, which alone knows mail addresses. */
@NullMarked
package nl.ssfh.notifications.claims;

import org.jspecify.annotations.NullMarked;
