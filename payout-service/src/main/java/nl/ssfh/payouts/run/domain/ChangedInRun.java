package nl.ssfh.payouts.run.domain;

import java.util.UUID;

/**
 * A line for which a run cannot go as it was prepared.
 *
 * @param reason one of {@link What}, or the name of the check that fails now
 */
public record ChangedInRun(UUID instalment, String reason) {

    /** What can change about a line, apart from its checks. */
    public enum What {
        /** The practice gave another account. */
        ACCOUNT_CHANGED,
        /** A transaction that the bank had refused was booked after all. */
        PAID_AFTER_ALL,
        /** All that was granted was taken back. */
        GRANT_TAKEN_BACK
    }
}
