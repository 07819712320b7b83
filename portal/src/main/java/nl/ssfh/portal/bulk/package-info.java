/** Many placements with their claims from one file. */
@NullMarked
package nl.ssfh.portal.bulk;

import org.jspecify.annotations.NullMarked;
