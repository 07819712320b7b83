/** What the bank said, and what of it nobody could apply. */
@NullMarked
package nl.ssfh.portal.fund.bank;

import org.jspecify.annotations.NullMarked;
