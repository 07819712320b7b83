package nl.ssfh.claims.contest.domain;

/** Whether the student was right. */
public enum ContestOutcome {
    /** The fact was wrong, and is changed. */
    MENDED,
    /** The fact is right. */
    STANDS
}
