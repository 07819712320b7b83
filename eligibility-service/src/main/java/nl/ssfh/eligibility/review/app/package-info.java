/** What can be asked of reviews, each in its transaction. */
@NullMarked
package nl.ssfh.eligibility.review.app;

import org.jspecify.annotations.NullMarked;
