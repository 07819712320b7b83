package nl.ssfh.claims.practice.domain;

import nl.ssfh.contracts.Province;
import org.jspecify.annotations.Nullable;

/**
 * What a practice tells of itself and may change at will.
 *
 * @param kvk number in the trade register, 8 digits
 * @param branch number of the branch (vestiging), 12 digits
 * @param agb code of the care provider, 8 digits
 * @param sbb id as a company that trains, at SBB; at most 20 characters
 * @param province where it lies, absent when it does not say
 */
public record Details(
        String name,
        String kvk,
        @Nullable String branch,
        @Nullable String agb,
        @Nullable String sbb,
        @Nullable Province province,
        Contact contact) {}
