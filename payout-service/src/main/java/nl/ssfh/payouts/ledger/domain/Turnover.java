package nl.ssfh.payouts.ledger.domain;

import nl.ssfh.contracts.Money;

/**
 * What moved on one account.
 *
 * @param before the sum of all that was booked before the first day
 * @param debit from the first day on
 * @param credit from the first day on, above zero
 */
public record Turnover(Account account, Money before, Money debit, Money credit) {}
