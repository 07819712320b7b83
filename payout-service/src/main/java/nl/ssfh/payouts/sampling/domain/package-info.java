/** Stratified samples of what was paid, and what they say of the whole. */
@NullMarked
package nl.ssfh.payouts.sampling.domain;

import org.jspecify.annotations.NullMarked;
