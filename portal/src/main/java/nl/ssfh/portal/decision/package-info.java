/** A decision of the fund, as those whom it concerns read it. */
@NullMarked
package nl.ssfh.portal.decision;

import org.jspecify.annotations.NullMarked;
