/** Replays over HTTP. */
@NullMarked
package nl.ssfh.eligibility.replay.api;

import org.jspecify.annotations.NullMarked;
