package nl.ssfh.payouts.task.domain;

/** What a practice must do before money moves. */
public enum MoneyTaskKind {
    /** It gave no bank account. */
    GIVE_ACCOUNT,
    /** The bank does not pay on the one that it gave. */
    GIVE_OTHER_ACCOUNT,
    PAY_INVOICE
}
