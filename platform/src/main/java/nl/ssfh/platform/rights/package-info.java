/** Who calls, and for which practices he may act. */
@NullMarked
package nl.ssfh.platform.rights;

import org.jspecify.annotations.NullMarked;
