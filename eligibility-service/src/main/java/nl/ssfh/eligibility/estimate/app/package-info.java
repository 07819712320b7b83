/** Reckons what placements would be worth. */
@NullMarked
package nl.ssfh.eligibility.estimate.app;

import org.jspecify.annotations.NullMarked;
