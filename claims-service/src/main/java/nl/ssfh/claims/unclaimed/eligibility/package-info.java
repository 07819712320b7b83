/** The way to eligibility-service, which alone knows what a month is worth. */
@NullMarked
package nl.ssfh.claims.unclaimed.eligibility;

import org.jspecify.annotations.NullMarked;
