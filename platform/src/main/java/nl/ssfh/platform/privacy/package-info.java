/** What no text of this platform may hold. */
@NullMarked
package nl.ssfh.platform.privacy;

import org.jspecify.annotations.NullMarked;
