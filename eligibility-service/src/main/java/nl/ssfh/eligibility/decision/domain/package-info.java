/** Decisions: what every month of a claim is worth, by which rows. */
@NullMarked
package nl.ssfh.eligibility.decision.domain;

import org.jspecify.annotations.NullMarked;
