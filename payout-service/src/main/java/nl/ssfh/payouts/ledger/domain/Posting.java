package nl.ssfh.payouts.ledger.domain;

import nl.ssfh.contracts.Money;

/**
 * One side of a movement.
 *
 * @param amount debit above zero, credit below
 */
public record Posting(Account account, Money amount) {}
