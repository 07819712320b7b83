/** The way to eligibility-service, which alone knows what a month is worth. */
@NullMarked
package nl.ssfh.claims.estimate.eligibility;

import org.jspecify.annotations.NullMarked;
