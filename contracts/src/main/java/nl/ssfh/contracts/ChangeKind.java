package nl.ssfh.contracts;

/** What changed in a running placement. */
public enum ChangeKind {
    EARLY_END,
    INTERRUPTION,
    HOURS,
    STUDY_YEAR,
    EXTENSION,
    TRACK
}
