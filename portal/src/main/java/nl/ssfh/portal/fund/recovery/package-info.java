/** Money that comes back from practices. */
@NullMarked
package nl.ssfh.portal.fund.recovery;

import org.jspecify.annotations.NullMarked;
