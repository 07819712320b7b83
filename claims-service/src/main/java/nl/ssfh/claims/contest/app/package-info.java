/** What can be done with contested facts. */
@NullMarked
package nl.ssfh.claims.contest.app;

import org.jspecify.annotations.NullMarked;
