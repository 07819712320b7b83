package nl.ssfh.payouts.hold.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer keeps from being paid until an officer lifts it.
 *
 * @param subject the claim, student or practice; of a bank account the practice that has it
 * @param lifted absent while it holds
 */
public record Hold(
        UUID id,
        HoldKind kind,
        UUID subject,
        Note placed,
        @Nullable Note lifted) {

    /** Who did it, when and why. */
    public record Note(String reason, String by, Instant at) {}
}
