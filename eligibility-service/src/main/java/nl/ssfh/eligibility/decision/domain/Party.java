package nl.ssfh.eligibility.decision.domain;

/** Whom a decision concerns, and who can object to it. */
public enum Party {
    /** The practice that claimed: both fees concern it. */
    PRACTICE,
    /** The student of the placement: only the stipend concerns him. */
    STUDENT
}
