package nl.ssfh.payouts.account.domain;

/** Why an officer should look at a bank account. */
public enum AccountAlertKind {
    /** Several practices are paid on it, and nobody owns them all. */
    SHARED_ACCOUNT,
    /** A practice changed it more often than practices do. */
    MANY_CHANGES
}
