package nl.ssfh.payouts.override.domain;

/** What an override lets pass. */
public enum OverrideKind {
    /** One instalment. */
    LINE,
    /** Every line of a placement. */
    PLACEMENT,
    /** Every line of a practice. */
    PRACTICE
}
