package nl.ssfh.claims.practice.domain;

/** Why the PFZW number of a practice changes. */
public enum PfzwReason {
    TAKE_OVER,
    MERGER,
    CORRECTION
}
