/** The front door: signing in and out, the language, and what waits for whom. */
@NullMarked
package nl.ssfh.portal.start;

import org.jspecify.annotations.NullMarked;
