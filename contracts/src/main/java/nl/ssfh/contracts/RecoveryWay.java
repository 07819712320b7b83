package nl.ssfh.contracts;

/** How money that was paid too much comes back. */
public enum RecoveryWay {
    /** Kept back from coming payments to the same practice. */
    SET_OFF,
    /** Paid by the practice on an invoice. */
    INVOICE,
    /** Paid or kept back in parts, on days agreed with the practice. */
    INSTALMENT_PLAN
}
