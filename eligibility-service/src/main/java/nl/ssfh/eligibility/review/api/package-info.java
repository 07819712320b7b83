/** Reviews and objections over HTTP. */
@NullMarked
package nl.ssfh.eligibility.review.api;

import org.jspecify.annotations.NullMarked;
