/** Thresholds over HTTP. */
@NullMarked
package nl.ssfh.eligibility.threshold.api;

import org.jspecify.annotations.NullMarked;
