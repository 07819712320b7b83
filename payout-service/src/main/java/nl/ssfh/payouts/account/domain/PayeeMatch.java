package nl.ssfh.payouts.account.domain;

/** What the bank of a payee says of name and number (verification of payee, article 5c of the instant payments rules). */
public enum PayeeMatch {
    /** The account stands on this name. */
    MATCH,
    /** It stands on a name that is nearly this one. */
    CLOSE,
    /** It stands on another name. */
    NONE,
    /** Its bank cannot be asked, or does not say. */
    NOT_POSSIBLE
}
