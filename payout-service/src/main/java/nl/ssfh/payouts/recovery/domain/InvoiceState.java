package nl.ssfh.payouts.recovery.domain;

/** How an invoice stands. */
public enum InvoiceState {
    OPEN,
    /** Open, and its due date has passed. */
    OVERDUE,
    PAID,
    /** Another way of coming back took its place. */
    WITHDRAWN
}
