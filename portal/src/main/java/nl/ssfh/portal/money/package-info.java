/** Months of money, for people. */
@NullMarked
package nl.ssfh.portal.money;

import org.jspecify.annotations.NullMarked;
