/** What somebody was paid, line by line and year by year. */
@NullMarked
package nl.ssfh.payouts.statement.domain;

import org.jspecify.annotations.NullMarked;
