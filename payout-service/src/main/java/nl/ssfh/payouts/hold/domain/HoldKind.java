package nl.ssfh.payouts.hold.domain;

/** What a hold is on. */
public enum HoldKind {
    CLAIM,
    STUDENT,
    PRACTICE,
    /** The account that a practice has on the day of the hold, whoever else is paid on it. */
    BANK_ACCOUNT
}
