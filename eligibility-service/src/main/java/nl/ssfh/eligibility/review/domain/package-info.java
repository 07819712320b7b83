/** Reviews: what a person at the fund must decide, and objections against what was decided. */
@NullMarked
package nl.ssfh.eligibility.review.domain;

import org.jspecify.annotations.NullMarked;
