/** Pages that change while somebody looks at them. */
@NullMarked
package nl.ssfh.portal.live;

import org.jspecify.annotations.NullMarked;
