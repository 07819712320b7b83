/** Thresholds: how claims lie around the numbers at which amounts change. */
@NullMarked
package nl.ssfh.eligibility.threshold.domain;

import org.jspecify.annotations.NullMarked;
