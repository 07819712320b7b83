/** Redecisions over HTTP. */
@NullMarked
package nl.ssfh.eligibility.redecision.api;

import org.jspecify.annotations.NullMarked;
