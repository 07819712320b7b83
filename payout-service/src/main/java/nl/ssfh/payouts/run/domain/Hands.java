package nl.ssfh.payouts.run.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who put his hand to a run, and when: an officer, or the scheduler. */
public record Hands(
        Signature prepared,
        @Nullable Signature released,
        @Nullable Signature sent,
        @Nullable Signature closed,
        @Nullable Signature cancelled) {

    /** One hand. */
    public record Signature(String by, Instant at) {}
}
