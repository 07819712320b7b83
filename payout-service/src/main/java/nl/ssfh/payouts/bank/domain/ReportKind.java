package nl.ssfh.payouts.bank.domain;

/** The reports of the bank that are understood here. */
public enum ReportKind {
    /** What becomes of our orders. */
    PAIN_002,
    /** What was booked on our account. */
    CAMT_053
}
