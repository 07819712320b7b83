/** Words: what a person reads, in Dutch and English. */
@NullMarked
package nl.ssfh.notifications.letter;

import org.jspecify.annotations.NullMarked;
