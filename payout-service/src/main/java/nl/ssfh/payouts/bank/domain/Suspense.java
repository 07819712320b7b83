package nl.ssfh.payouts.bank.domain;

/** Why something that the bank said was not applied, and waits for a person. */
public enum Suspense {
    /** No transaction of ours has this end-to-end id. */
    UNKNOWN_LINE,
    /** No run of ours has this message id. */
    UNKNOWN_FILE,
    /** A statement of an account that did not pay the transaction. */
    OTHER_ACCOUNT,
    /** Another amount than the transaction has, or another currency than euro. */
    OTHER_AMOUNT,
    /** Another account of the practice than the transaction was made for. */
    OTHER_IBAN,
    /** The parts of an entry do not sum up to it. */
    PARTS_DIFFER,
    /** Money came in, or went out, without a word on which payment or return it is. */
    UNEXPLAINED,
    BOOKED_TWICE,
    RETURNED_TWICE,
    /** Refused after it was booked: the money should come back. */
    REJECTED_AFTER_BOOKING,
    /** Booked after it was refused, when a further transaction was under way already. */
    BOOKED_AFTER_RETRY
}
