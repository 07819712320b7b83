/** Decides what a claim is worth, month by month, and says why. */
@NullMarked
package nl.ssfh.eligibility;

import org.jspecify.annotations.NullMarked;
