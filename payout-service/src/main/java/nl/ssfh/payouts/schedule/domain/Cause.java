package nl.ssfh.payouts.schedule.domain;

import java.util.UUID;

/** What made the amount of a line what it is: a decision, and what that decision was. */
public record Cause(Kind kind, UUID decision) {

    /** What the decision was. */
    public enum Kind {
        /** The first on the claim. */
        DECISION,
        /** The claim was decided again: a change, an objection, or another policy. */
        NEW_DECISION,
        /** Another claim took the place of the one before. */
        OTHER_CLAIM,
        /** The claim was withdrawn. */
        WITHDRAWAL
    }
}
