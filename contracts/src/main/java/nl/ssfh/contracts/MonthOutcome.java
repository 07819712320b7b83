package nl.ssfh.contracts;

/** What was decided on one fee for one placement-month. */
public enum MonthOutcome {
    GRANTED,
    REFUSED,
    /** A person must answer a question first; never paid or refused by silence. */
    UNDECIDED
}
