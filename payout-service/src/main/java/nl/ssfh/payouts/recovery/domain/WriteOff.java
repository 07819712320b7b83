package nl.ssfh.payouts.recovery.domain;

import java.time.Instant;
import java.util.UUID;
import nl.ssfh.contracts.Money;
import nl.ssfh.payouts.recovery.domain.RecoveryRefused.Why;
import org.jspecify.annotations.Nullable;

/**
 * What of a recovery is given up (afgeboekt), in two pairs of hands: one officer asks, another decides.
 *
 * @param verdict absent until another officer decided
 */
public record WriteOff(
        UUID id,
        UUID recovery,
        Money amount,
        Word asked,
        @Nullable Verdict verdict) {

    public void mayBeDecidedBy(String officer) {
        if (verdict != null) {
            throw new RecoveryRefused(Why.WRITE_OFF_DECIDED);
        }
        if (asked.by().equals(officer)) {
            throw new RecoveryRefused(Why.OWN_WRITE_OFF);
        }
    }

    /** Who said it, when and why. */
    public record Word(String reason, String by, Instant at) {}

    /** What the other officer said. */
    public record Verdict(boolean approved, Word word) {}
}
