/** What can be asked of thresholds. */
@NullMarked
package nl.ssfh.eligibility.threshold.app;

import org.jspecify.annotations.NullMarked;
