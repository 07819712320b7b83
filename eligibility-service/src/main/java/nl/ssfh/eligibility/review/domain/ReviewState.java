package nl.ssfh.eligibility.review.domain;

/** How far a review is. */
public enum ReviewState {
    OPEN,
    DECIDED,
    /** Nothing is left to decide: a later decision has no question any more. */
    SETTLED
}
