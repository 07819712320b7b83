/** What the rules leave open, and what somebody does not agree with. */
@NullMarked
package nl.ssfh.portal.fund.review;

import org.jspecify.annotations.NullMarked;
