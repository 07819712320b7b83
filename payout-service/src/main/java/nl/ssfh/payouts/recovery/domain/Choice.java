package nl.ssfh.payouts.recovery.domain;

import java.time.Instant;
import java.util.UUID;
import nl.ssfh.contracts.RecoveryWay;
import org.jspecify.annotations.Nullable;

/**
 * The way in which a recovery comes back from some moment on, and who chose it and why.
 *
 * @param plan of an instalment plan only
 * @param by the officer, or the service itself
 */
public record Choice(UUID id, RecoveryWay way, @Nullable Plan plan, String reason, String by, Instant at) {

    public Choice {
        if ((plan != null) != (way == RecoveryWay.INSTALMENT_PLAN)) {
            throw new IllegalArgumentException("A plan, and nothing else, has parts: " + way);
        }
    }
}
