/** All that led to a payment, and all that came of it. */
@NullMarked
package nl.ssfh.payouts.evidence.domain;

import org.jspecify.annotations.NullMarked;
