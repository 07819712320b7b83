/** What the fund has for a year and fee, and how much of it is spoken for. */
@NullMarked
package nl.ssfh.payouts.budget.domain;

import org.jspecify.annotations.NullMarked;
