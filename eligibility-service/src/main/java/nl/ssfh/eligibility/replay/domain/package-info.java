/** Replay: what a policy would have cost over months that were decided. A pure computation over columns of facts. */
@NullMarked
package nl.ssfh.eligibility.replay.domain;

import org.jspecify.annotations.NullMarked;
