/** What stands between a line and its payment: checks, holds, accounts, receipts. */
@NullMarked
package nl.ssfh.portal.fund.check;

import org.jspecify.annotations.NullMarked;
