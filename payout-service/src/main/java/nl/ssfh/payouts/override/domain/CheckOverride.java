package nl.ssfh.payouts.override.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ssfh.payouts.schedule.domain.HoldReason;

/**
 * What an officer lets pass in spite of a check. It ends by itself; who made it cannot release a run that rests on it.
 *
 * @param endsOn the last day on which it counts
 */
public record CheckOverride(UUID id, Scope scope, String reason, LocalDate endsOn, String by, Instant at) {

    /**
     * Which check, and of what.
     *
     * @param subject the instalment, the placement or the practice
     */
    public record Scope(HoldReason check, OverrideKind kind, UUID subject) {}
}
