package nl.ssfh.demo.report;

import java.time.YearMonth;
import java.util.UUID;
import nl.ssfh.contracts.Fee;
import nl.ssfh.demo.expectation.Sums;

/**
 * An instalment as the platform has it in the end.
 *
 * @param line of its placement in the population
 * @param practice its key in the population
 * @param cents below zero for a recovery
 * @param settled what of it is paid or set off; below zero for a recovery
 */
public record Instalment(
        UUID id,
        int line,
        String practice,
        Fee fee,
        YearMonth month,
        long cents,
        long settled,
        String state,
        String reason) {

    boolean isRecovery() {
        return cents < 0;
    }

    Sums.Key key() {
        return new Sums.Key(month, fee);
    }

    long rest() {
        return Math.abs(cents - settled);
    }
}
