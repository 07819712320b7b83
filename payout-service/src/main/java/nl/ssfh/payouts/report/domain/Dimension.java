package nl.ssfh.payouts.report.domain;

/** By what a report tells lines apart. All but the first three are the segment: what the student and practice are. */
public enum Dimension {
    MONTH,
    FEE,
    PRACTICE,
    TRACK,
    COURSE,
    STUDY_YEAR,
    ENTRANT,
    PROVINCE;

    /** Follows from the terms of the placement in the month. */
    public boolean isOfTerms() {
        return switch (this) {
            case TRACK, COURSE, STUDY_YEAR, ENTRANT -> true;
            case MONTH, FEE, PRACTICE, PROVINCE -> false;
        };
    }
}
