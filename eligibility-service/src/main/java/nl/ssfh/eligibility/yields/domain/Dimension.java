package nl.ssfh.eligibility.yields.domain;

/** By what persons are put in groups: as it was when their placement ended. */
public enum Dimension {
    TRACK,
    STUDY_YEAR,
    ENTRANT,
    COURSE
}
