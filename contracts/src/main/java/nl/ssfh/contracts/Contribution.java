package nl.ssfh.contracts;

/** What the contribution register says of a practice, matched on its PFZW number (X1). */
public enum Contribution {
    PAYING,
    IN_ARREARS,
    /** Not in the register, or registered as not paying. */
    NOT_PAYING
}
