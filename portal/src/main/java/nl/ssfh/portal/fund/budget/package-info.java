/** What the fund has, what is to be paid in the coming months, and what was paid to whom. */
@NullMarked
package nl.ssfh.portal.fund.budget;

import org.jspecify.annotations.NullMarked;
