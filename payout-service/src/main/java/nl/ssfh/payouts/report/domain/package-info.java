/** What becomes of the money of the fund, added up. */
@NullMarked
package nl.ssfh.payouts.report.domain;

import org.jspecify.annotations.NullMarked;
