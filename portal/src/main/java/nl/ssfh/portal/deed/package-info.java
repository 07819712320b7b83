/** What somebody at the fund decides on, and the short form with which he does. */
@NullMarked
package nl.ssfh.portal.deed;

import org.jspecify.annotations.NullMarked;
