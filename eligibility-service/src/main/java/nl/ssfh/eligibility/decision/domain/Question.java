package nl.ssfh.eligibility.decision.domain;

/** What a person must answer before a month can be decided. */
public enum Question {
    /** No published policy is for this placement-month: which rules hold? */
    NO_POLICY,
    /** No row gives an amount: which amount holds? */
    NO_BASE_AMOUNT,
    /** More than one row gives an amount: which of them holds? */
    SEVERAL_BASE_AMOUNTS,
    /** An exclusion applies to some days of the month only: what is due for the other days? */
    PARTLY_EXCLUDED
}
