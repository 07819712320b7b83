package nl.ssfh.payouts.statement.domain;

/** For whom a statement is, and to whom it speaks. */
public enum Party {
    /** Is paid both fees. */
    PRACTICE,
    /** Gets from his practices what the fund paid them as his stipend; the other fee does not concern him. */
    STUDENT
}
