/** Contested facts over HTTP. */
@NullMarked
package nl.ssfh.claims.contest.api;

import org.jspecify.annotations.NullMarked;
