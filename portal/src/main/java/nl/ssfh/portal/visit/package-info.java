/** Who looks at a page, in which language, and whether he may. */
@NullMarked
package nl.ssfh.portal.visit;

import org.jspecify.annotations.NullMarked;
