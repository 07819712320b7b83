package nl.ssfh.payouts.xaf;

import java.time.LocalDate;
import nl.ssfh.payouts.ledger.domain.BookYear;
import nl.ssfh.payouts.ledger.domain.TrialBalance;

/**
 * What an auditfile states before its entries.
 *
 * @param taxId the number of the fund at the tax service; empty where it was not set
 * @param balance of the whole year, with which the entries that follow must agree
 * @param lines how many entries follow
 */
public record AuditfileHead(
        BookYear year, LocalDate createdOn, String company, String taxId, TrialBalance balance, long lines) {}
