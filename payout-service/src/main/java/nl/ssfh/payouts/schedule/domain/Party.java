package nl.ssfh.payouts.schedule.domain;

/** Who can be waited for. */
public enum Party {
    PRACTICE,
    STUDENT,
    /** Of the fund. */
    OFFICER,
    BANK
}
