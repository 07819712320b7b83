package nl.ssfh.claims.contest.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the practice or the fund said to the student.
 *
 * @param note why, or what was changed
 */
public record Answer(ContestOutcome outcome, @Nullable String note, String by, Instant at) {}
