/** Facts of a placement that its student says are wrong. */
@NullMarked
package nl.ssfh.claims.contest.domain;

import org.jspecify.annotations.NullMarked;
