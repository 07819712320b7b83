package nl.ssfh.contracts;

/** When the fund asks what became of a student. */
public enum Milestone {
    /** Assumed to be the end of the placement. */
    GRADUATION,
    YEAR_1,
    YEAR_3,
    YEAR_5
}
