/** The way to the services that keep the decision and the claim. */
@NullMarked
package nl.ssfh.payouts.evidence.others;

import org.jspecify.annotations.NullMarked;
