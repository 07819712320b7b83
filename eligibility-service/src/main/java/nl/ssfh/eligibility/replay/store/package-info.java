/** Replays in PostgreSQL. */
@NullMarked
package nl.ssfh.eligibility.replay.store;

import org.jspecify.annotations.NullMarked;
