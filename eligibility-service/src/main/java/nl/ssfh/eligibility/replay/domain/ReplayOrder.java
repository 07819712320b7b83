package nl.ssfh.eligibility.replay.domain;

import org.jspecify.annotations.Nullable;

/**
 * What is to be reckoned.
 *
 * @param name by which people know it again
 * @param policy as if it had been in force all the time
 * @param against the policy to compare with, absent for those in force in each month
 */
public record ReplayOrder(
        String name,
        String policy,
        @Nullable String against,
        @Nullable Scaling scaling) {}
