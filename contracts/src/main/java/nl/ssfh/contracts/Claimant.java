package nl.ssfh.contracts;

/** Who asks for the fees; the rules grant them to a practice only (X7). */
public enum Claimant {
    PRACTICE,
    STUDENT
}
