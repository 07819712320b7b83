/** Double entries: balanced, and never changed afterwards. */
@NullMarked
package nl.ssfh.payouts.ledger.domain;

import org.jspecify.annotations.NullMarked;
