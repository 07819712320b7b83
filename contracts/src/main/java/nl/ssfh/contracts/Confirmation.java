package nl.ssfh.contracts;

/** Whether practice or student is asked 'still running?' (loopt nog?) before a month is paid; of the policy version. */
public enum Confirmation {
    MONTHLY,
    NONE
}
