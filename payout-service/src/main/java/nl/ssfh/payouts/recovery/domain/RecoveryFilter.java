package nl.ssfh.payouts.recovery.domain;

import java.util.UUID;
import nl.ssfh.contracts.RecoveryWay;
import org.jspecify.annotations.Nullable;

/**
 * Which recoveries are asked for; what is absent or false does not matter.
 *
 * @param open something of it is open
 * @param writeOffAsked a write-off waits for another officer
 */
public record RecoveryFilter(
        @Nullable UUID practice, @Nullable RecoveryWay way, boolean open, boolean writeOffAsked) {}
