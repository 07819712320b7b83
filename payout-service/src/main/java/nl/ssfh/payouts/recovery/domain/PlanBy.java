package nl.ssfh.payouts.recovery.domain;

/** How the parts of an instalment plan come in. */
public enum PlanBy {
    /** Each month at most its part is kept back. */
    SET_OFF,
    /** Each month its part is to be paid on an invoice of its own. */
    INVOICE
}
