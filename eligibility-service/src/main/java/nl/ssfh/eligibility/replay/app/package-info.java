/** What can be asked of replays. */
@NullMarked
package nl.ssfh.eligibility.replay.app;

import org.jspecify.annotations.NullMarked;
