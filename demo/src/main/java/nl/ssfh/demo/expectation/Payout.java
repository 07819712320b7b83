package nl.ssfh.demo.expectation;

import java.time.YearMonth;

/**
 * What one run sends to one practice.
 *
 * @param practice its {@link nl.ssfh.demo.population.Practice#key key}
 */
public record Payout(YearMonth run, String practice, int transfers, long cents) {}
