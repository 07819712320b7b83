package nl.ssfh.claims.task.domain;

/** Who can be the one to act. */
public enum Party {
    PRACTICE,
    STUDENT,
    FUND,
    BANK,
    /** Everything is done. */
    NOBODY
}
