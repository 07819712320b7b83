package nl.ssfh.contracts;

/** Who said what is known of a placement. */
public enum SaidBy {
    PRACTICE,
    STUDENT,
    SCHOOL
}
