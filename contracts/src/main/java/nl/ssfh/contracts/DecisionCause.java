package nl.ssfh.contracts;

/** What a claim was decided for, the first time or again. */
public enum DecisionCause {
    /** It was submitted. */
    CLAIM_SUBMITTED,
    /** It had been submitted otherwise than it was meant. */
    CLAIM_AMENDED,
    /** The placement was not, or no longer, what it had been: hours, study year, an end or a break. */
    PLACEMENT_CHANGED,
    /** The practice took it back. */
    CLAIM_WITHDRAWN,
    /** A person at the fund decided what was open, or on an objection. */
    REVIEW_DECIDED,
    /** A policy was published for months that were decided before. */
    POLICY_PUBLISHED
}
