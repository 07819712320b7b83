package nl.ssfh.payouts.schedule.domain;

import java.util.UUID;

/**
 * What is remembered of a claim: which of its decisions counts.
 *
 * @param sequence of the decision that counts
 * @param inForce the claim rules the schedule of its placement; a claim that another took the place of does not
 */
public record DecidedClaim(UUID claim, UUID placement, UUID practice, int sequence, boolean inForce) {

    /** A decision counts when it is younger than the one in force, and no other claim took the claim's place. */
    public boolean yieldsTo(int younger) {
        return inForce && younger > sequence;
    }
}
