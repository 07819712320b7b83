package nl.ssfh.contracts;

import java.time.YearMonth;
import java.util.UUID;

/**
 * One instalment that was due and is held.
 *
 * @param reason the name of the check that said no, for example {@code COOLING_OFF}
 */
public record HeldLine(UUID instalment, Fee fee, YearMonth month, Money amount, String reason) {}
