package nl.ssfh.contracts;

/** What was decided on a claim as a whole. */
public enum ClaimOutcome {
    GRANTED,
    PARTLY_GRANTED,
    REFUSED,
    UNDECIDED,
    WITHDRAWN
}
