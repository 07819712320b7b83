package nl.ssfh.claims.contest.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A student says that a fact of his placement is wrong.
 *
 * @param note what it should be
 * @param answer absent as long as it waits for practice or fund
 */
public record Contest(
        UUID id,
        UUID placement,
        UUID practice,
        Fact fact,
        @Nullable String note,
        String toldBy,
        Instant toldAt,
        @Nullable Answer answer) {}
