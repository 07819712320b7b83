/** What became of students. */
@NullMarked
package nl.ssfh.claims.outcome.domain;

import org.jspecify.annotations.NullMarked;
