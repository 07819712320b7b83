package nl.ssfh.payouts.bank.domain;

/** Where news of payments comes from. */
public enum ReportKind {
    /** What becomes of our orders. */
    PAIN_002,
    /** What was booked on our account, with the balances before and after. */
    CAMT_053,
    /** What was booked on our account, told at once and without balances. */
    CAMT_054,
    /** What one officer made of a line in suspense, and another confirmed. */
    BY_HAND,
    /** A file that was dropped into the folder and of which nothing could be read. */
    UNREAD
}
