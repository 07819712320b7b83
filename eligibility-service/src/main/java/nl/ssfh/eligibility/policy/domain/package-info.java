/** Policy versions: three decision tables and a few parameters, valid for a span of placement-months. */
@NullMarked
package nl.ssfh.eligibility.policy.domain;

import org.jspecify.annotations.NullMarked;
