/** Yields: what it costs per person who stays in GP care, with how sure that is. */
@NullMarked
package nl.ssfh.eligibility.yields.domain;

import org.jspecify.annotations.NullMarked;
