/** HTTP: from a line of the bank to the claim, and back. */
@NullMarked
package nl.ssfh.payouts.evidence.api;

import org.jspecify.annotations.NullMarked;
