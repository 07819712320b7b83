/** Plain SQL in the transaction of the caller. */
@NullMarked
package nl.ssfh.payouts.sql;

import org.jspecify.annotations.NullMarked;
