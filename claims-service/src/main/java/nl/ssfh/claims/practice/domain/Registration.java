package nl.ssfh.claims.practice.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a practice tells of itself.
 *
 * @param kvk number in the trade register, 8 digits
 * @param branch number of the branch (vestiging), 12 digits
 * @param agb code of the care provider, 8 digits
 * @param pfzw number at the pension fund, by which the contribution register knows the practice; free text
 */
public record Registration(
        String name,
        String kvk,
        @Nullable String branch,
        @Nullable String agb,
        String pfzw,
        Contact contact) {}
