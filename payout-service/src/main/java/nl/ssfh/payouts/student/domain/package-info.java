/** Whose placement it is, by his login. */
@NullMarked
package nl.ssfh.payouts.student.domain;

import org.jspecify.annotations.NullMarked;
