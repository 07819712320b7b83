package nl.ssfh.contracts;

/** What the fund pays for, per placement-month. */
public enum Fee {
    /** Stagevergoeding: meant for the student, paid gross to the practice, which pays the net amount on. */
    STIPEND,
    /** Vergoeding praktijkbegeleiding: for the practice. */
    SUPERVISION
}
