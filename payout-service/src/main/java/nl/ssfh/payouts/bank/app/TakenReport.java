package nl.ssfh.payouts.bank.app;

import nl.ssfh.payouts.bank.domain.BankReport;

/**
 * A report that was handed in.
 *
 * @param first false when the same file was taken in before, and changed nothing now
 */
public record TakenReport(BankReport report, boolean first) {}
