/** Calls to software of practices. */
@NullMarked
package nl.ssfh.notifications.hook;

import org.jspecify.annotations.NullMarked;
