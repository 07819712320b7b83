package nl.ssfh.payouts.sampling.domain;

import nl.ssfh.contracts.Fee;
import nl.ssfh.contracts.Money;

/**
 * A part of the population that is sampled by itself: lines of one fee, with amounts between two bounds.
 *
 * @param band 0 for the smallest amounts
 * @param lines how many there are, N
 * @param total what they sum up to
 * @param largest the largest of them
 * @param spread the standard deviation of their amounts, S, in cents and rounded down
 */
public record Stratum(Fee fee, int band, int lines, Money total, Money largest, long spread) {

    public Stratum {
        if (lines < 1) {
            throw new IllegalArgumentException("A stratum without lines: " + fee + " " + band);
        }
    }
}
