package nl.ssfh.eligibility.review.domain;

/** Why a person must look. */
public enum ReviewKind {
    /** The rules leave a month undecided. */
    UNDECIDED,
    /** The practice or the student does not agree with the decision (heroverweging). */
    OBJECTION
}
