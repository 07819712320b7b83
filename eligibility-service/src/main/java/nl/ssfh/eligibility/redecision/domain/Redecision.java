package nl.ssfh.eligibility.redecision.domain;

import java.util.UUID;
import nl.ssfh.eligibility.policy.domain.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Every claim with months that a policy version is for, decided again (herbeslissing): first only to show what would
 * change, then, when another officer published the version, for real.
 *
 * @param policyHash of the files of the version that was looked at
 * @param stamp of the policies in force when it was asked for; with others beside it the version changes other things
 * @param approvedBy who published the version, absent before
 * @param claims how many there are, 0 before it begins
 * @param claimsDone how many of them it went through in this state
 */
public record Redecision(
        UUID id,
        String policy,
        String policyHash,
        Validity months,
        long stamp,
        RedecisionState state,
        String askedBy,
        @Nullable String approvedBy,
        long claims,
        long claimsDone) {

    public static Redecision asked(
            UUID id, String policy, String policyHash, Validity months, long stamp, String askedBy) {
        return new Redecision(id, policy, policyHash, months, stamp, RedecisionState.ASKED, askedBy, null, 0, 0);
    }

    /** Whether it shows what publishing this would do, with the policies that are in force now. */
    public boolean shows(String version, String hash, long stampNow) {
        return state == RedecisionState.SHOWN && policy.equals(version) && policyHash.equals(hash) && stamp == stampNow;
    }
}
