/** What another policy changes in decisions that were taken. */
@NullMarked
package nl.ssfh.eligibility.redecision.domain;

import org.jspecify.annotations.NullMarked;
