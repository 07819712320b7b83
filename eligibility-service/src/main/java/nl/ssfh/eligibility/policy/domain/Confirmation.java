package nl.ssfh.eligibility.policy.domain;

/** Whether practice or student is asked 'still running?' before a month is paid. */
public enum Confirmation {
    MONTHLY,
    NONE
}
