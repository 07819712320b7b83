package nl.ssfh.claims.contest.domain;

/** What a student can say is wrong. */
public enum Fact {
    FIRST_DAY,
    LAST_DAY,
    INTERRUPTIONS,
    TRACK,
    COURSE,
    STUDY_YEAR,
    ENTRANT,
    HOURS,
    EMPLOYMENT,
    /** He is not, or never was, at this practice. */
    PRESENCE,
    OTHER
}
